import { describe, expect, it } from 'vitest';
import {
  pickProfile,
  targetChange,
  targetFor,
} from '../../../../src/elements/skills-matrix/tools/target.js';
import { Records } from '../../../../src/guide/records/records.js';
import { rust } from '../../../support/rust.js';

const pack = rust();

describe('the profile asked for', () => {
  const picked = (level?: string, domain?: string) => {
    const { level: a, domain: b } = pickProfile(pack.profiles, level, domain)!;
    return `${b}/${a}`;
  };

  it('is the one of that domain and level, and without a wish senior and the first domain', () => {
    expect(picked('mid', 'ai')).toBe('ai/mid');
    expect(picked()).toBe('cloud/senior');
    expect(picked('junior')).toBe('cloud/junior');
    expect(picked(undefined, 'embedded')).toBe('embedded/senior');
    expect(picked('boss', 'cheese')).toBe('cloud/senior');
  });

  it('is none where the pack has none', () => {
    expect(pickProfile(undefined)).toBe(undefined);
    expect(targetFor({ ...pack, profiles: [] }, new Records())).toBe(undefined);
  });
});

describe('the team’s own target', () => {
  it('stands in place of the profile until it is the profile’s again', () => {
    const records = new Records();
    const target = () => targetFor(pack, records, 'senior', 'cloud')!;
    expect(target()).toMatchObject({ changed: [], publisher: true, ratings: { ownership: 3 } });
    records.set(targetChange(target(), 'ownership', 4));
    records.set(targetChange(target(), 'web', undefined));
    expect(target().changed).toEqual(['ownership', 'web']);
    expect(target().ratings.ownership).toBe(4);
    expect('web' in target().ratings).toBe(false);
    expect(target().defaults.web).toBe(3);
    records.set(targetChange(target(), 'ownership', 3));
    records.set(targetChange(target(), 'web', 3));
    expect(target().changed).toEqual([]);
    expect(records.under('target/')).toEqual({});
  });

  it('holds for one domain and level alone, and 0 is a target', () => {
    const records = new Records();
    records.set(targetChange(targetFor(pack, records, 'senior', 'cloud')!, 'web', 0));
    expect(targetFor(pack, records, 'senior', 'cloud')!.ratings.web).toBe(0);
    expect(targetFor(pack, records, 'staff', 'cloud')!.changed).toEqual([]);
  });

  it('what was kept and is no rating counts for nothing', () => {
    const records = new Records();
    records.set({ 'target/cloud/senior/web': 9, 'target/cloud/senior/async': '3' });
    expect(targetFor(pack, records, 'senior', 'cloud')!.changed).toEqual([]);
  });
});
