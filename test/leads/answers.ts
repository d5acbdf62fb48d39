/**
 * What form backends answer, as recorded: HubSpot's in its reference and in the bug reports of those who
 * use it (verbb/formie #2013 and #2618), Formspree's in the reference of its AJAX interface, Netlify's by
 * its guide to forms that scripts send. Ids and words of single accounts are left out.
 */
import type { LeadProblem, Target } from '../../src/leads/types.js';

export interface Recorded {
  what: string;
  target: Target;
  status: number;
  headers?: Record<string, string>;
  body: unknown;
  /** Nothing: acknowledged. */
  problem?: LeadProblem & { parked: boolean };
}

const hubspot: Target = { type: 'hubspot', portalId: '123', formId: 'f0', hutk: 'ab12' };
const json: Target = { type: 'form', url: 'https://formspree.io/f/abcd', encoding: 'json' };
const netlify: Target = { type: 'form', url: 'https://host.example/', name: 'leads' };

/** Whom HubSpot refuses gets this, with one error a field. */
const invalid = (...errors: [message: string, errorType: string][]) => ({
  status: 'error',
  message: 'The request is not valid',
  correlationId: '0c21d2b1-306e-401e-9aa8-8552d120af21',
  errors: errors.map(([message, errorType]) => ({ message, errorType })),
});
const refused = (fields?: Record<string, string>, status = 400): Recorded['problem'] => ({
  ...{ code: 'refused', status, parked: true },
  ...(fields && { fields }),
});
const again = (code: LeadProblem['code'], status?: number): Recorded['problem'] => ({
  ...{ code, parked: false },
  ...(status && { status }),
});

export const HUTK = invalid([
  "Error in 'context.hutk'. 'ab12' is not a valid Hutk",
  'INVALID_HUTK',
]);

export const answers: Recorded[] = [
  {
    ...{ what: 'HubSpot: its form has a message', target: hubspot, status: 200 },
    body: { inlineMessage: '<p>Thanks for submitting the form.</p>' },
  },
  {
    ...{ what: 'HubSpot: its form has a page to go to', target: hubspot, status: 200 },
    body: { redirectUri: 'https://host.example/thanks' },
  },
  {
    ...{ what: 'HubSpot: a field that it does not like', target: hubspot, status: 400 },
    body: invalid(["Error in 'fields.email'. Invalid email address", 'INVALID_EMAIL']),
    problem: refused({ email: 'Invalid email address' }),
  },
  {
    ...{ what: 'HubSpot: fields that are missing', target: hubspot, status: 400 },
    body: invalid(
      ["Error in 'fields.firstname'. Required field 'firstname' is missing", 'REQUIRED_FIELD'],
      ["Error in 'fields.0-2/city'. Required field '0-2/city' is missing", 'REQUIRED_FIELD'],
    ),
    problem: refused({
      name: "Required field 'firstname' is missing",
      '0-2/city': "Required field '0-2/city' is missing",
    }),
  },
  {
    ...{ what: 'HubSpot: a field without a word why', target: hubspot, status: 400 },
    body: {
      ...{ status: 'error', message: "Error in 'fields.message'" },
      errors: [{ message: "Error in 'fields.message'", errorType: 'INVALID_METADATA' }],
    },
    problem: refused({ message: "Error in 'fields.message'" }),
  },
  {
    ...{ what: 'HubSpot: no such form', target: hubspot, status: 404 },
    body: { status: 'error', message: 'Form not found' },
    problem: refused(undefined, 404),
  },
  {
    ...{ what: 'HubSpot: too many', target: hubspot, status: 429 },
    body: { status: 'error', message: 'You have reached your secondly limit.' },
    problem: again('busy', 429),
  },
  {
    ...{ what: 'HubSpot: a maintenance page', target: hubspot, status: 200 },
    body: '<!doctype html><title>We will be back</title>',
    problem: again('unacknowledged', 200),
  },
  {
    ...{ what: 'Formspree: taken', target: json, status: 200 },
    body: { next: '/thanks', ok: true },
  },
  {
    ...{ what: 'Formspree: an address that it does not like', target: json, status: 422 },
    body: {
      error: 'Validation errors',
      errors: [{ code: 'TYPE_EMAIL', field: 'email', message: 'should be an email' }],
    },
    problem: refused({ email: 'should be an email' }, 422),
  },
  {
    ...{ what: 'Formspree: the whole form', target: json, status: 403 },
    body: {
      error: 'Form is disabled',
      errors: [{ code: 'INACTIVE', message: 'Form is disabled' }],
    },
    problem: refused(undefined, 403),
  },
  {
    ...{ what: 'Formspree: no form of that name', target: json, status: 404 },
    body: {
      error: 'Form not found',
      errors: [{ code: 'FORM_NOT_FOUND', message: 'Form not found' }],
    },
    problem: refused(undefined, 404),
  },
  {
    ...{ what: 'Formspree: its page of thanks, for one who asked for no JSON', target: json },
    ...{ status: 302, headers: { Location: '/thanks' }, body: '' },
    problem: again('network'),
  },
  {
    ...{ what: 'Netlify: its page of thanks', target: netlify, status: 200 },
    body: '<!doctype html><title>Thank you!</title>',
  },
  {
    ...{
      what: 'Netlify: no form of that name in the deployed pages',
      target: netlify,
      status: 404,
    },
    body: '<!doctype html><title>Page not found</title>',
    problem: refused(undefined, 404),
  },
  {
    ...{ what: 'Netlify: a page moved', target: netlify, status: 301 },
    ...{ headers: { Location: '/' }, body: '' },
    problem: again('network'),
  },
];
