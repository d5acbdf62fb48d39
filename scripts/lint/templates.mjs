// What templates and styles must not hold, since they stand in other people's pages.

const bans = {
  html: [
    [
      /<style[\s>]/i,
      'No <style> in a template: a page\'s "style-src" refuses it. Write it in static styles.',
    ],
    [
      /[\s"'][.?]?style\s*=/i,
      'No "style=" in a template: a page\'s "style-src" refuses it. Use a class, or style.setProperty() in updated().',
    ],
    [
      /[\s"'][.?]?on[a-z]+\s*=/i,
      'No on… attribute in a template: a page\'s "script-src" refuses it, and data could reach it. The widget hears events at its root.',
    ],
    [
      /[\s"'][@?][a-z]+\s*=/i,
      "No @event= or ?attribute=: the embed files' Lit has neither (scripts/rollup/small-lit.mjs). Widgets hear events at their root; write .property=.",
    ],
    [
      /[\s"'][.?]?(inner|outer)html\s*=|[\s"'][.?]?srcdoc\s*=/i,
      'No innerHTML, outerHTML or srcdoc: text from a pack would become markup.',
    ],
    [/<script[\s>]/i, 'No <script> in a template.'],
  ],
  css: [
    [
      /(^|[^\w-])[-+]?(\d*\.)?\d+rem\b|^rem\b/i,
      "No rem: it depends on the host page's root font size (62.5 % on many). Use em.",
    ],
    [
      /@import\b/i,
      'No @import: constructed style sheets ignore it, and it would load from elsewhere.',
    ],
  ],
};
bans.svg = bans.html;

/** Places where the embed files' Lit takes no binding (scripts/rollup/small-lit.mjs). */
const closed = [
  [
    /<(textarea|title)\b[^>]*>[^<]*$/i,
    'No binding inside of <textarea> or <title>. Write .value=.',
  ],
  [/<!--(?!.*-->)[^]*$/, 'No binding in a comment.'],
  [/<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*\s$/i, 'No binding for an element as a whole.'],
];

const nameOf = (tag) => (tag.type === 'Identifier' ? tag.name : undefined);

/** @type {import('eslint').Rule.RuleModule} */
export const safeTemplates = {
  meta: {
    type: 'problem',
    docs: { description: "Bans markup and units that break in a stranger's page." },
    schema: [],
  },
  create(context) {
    return {
      TaggedTemplateExpression({ tag, quasi }) {
        for (const [pattern, message] of bans[nameOf(tag)] ?? []) {
          // Looked for in each piece, for a line number; an attribute's name is never cut in two.
          for (const piece of quasi.quasis) {
            // A comment in CSS may speak of what is banned.
            const text = piece.value.raw.replace(/\/\*[^]*?\*\//g, '');
            if (pattern.test(text)) context.report({ node: piece, message });
          }
        }
        if (nameOf(tag) === 'css') {
          // The embed files' `css` takes the text and drops what stands between.
          for (const node of quasi.expressions) {
            context.report({ node, message: 'No expression in css: write a sheet of its own.' });
          }
          return;
        }
        for (const piece of quasi.quasis) {
          const [, message] =
            closed.find(([place]) => !piece.tail && place.test(piece.value.raw)) ?? [];
          if (message) context.report({ node: piece, message });
        }
      },
    };
  },
};

const KINDS = /^(Number|Boolean)$/;

/** @type {import('eslint').Rule.RuleModule} */
export const smallProperties = {
  meta: {
    type: 'problem',
    docs: { description: "Holds properties to what the embed files' Lit can do." },
    schema: [],
  },
  create(context) {
    return {
      'PropertyDefinition[static=true][key.name="properties"] > ObjectExpression > Property > ObjectExpression > Property'(
        node,
      ) {
        const name = node.key.name;
        // A get and set of one's own is only called where Lit puts none in its place.
        if (
          /^(attribute|noAccessor)$/.test(name) ||
          (name === 'type' && KINDS.test(node.value.name))
        )
          return;
        context.report({
          node,
          message:
            'Only "attribute", "noAccessor", and "type" with Number or Boolean: the embed files\' Lit has no more ' +
            '(scripts/rollup/small-lit.mjs).',
        });
      },
    };
  },
};
