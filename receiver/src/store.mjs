import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { assertDurable } from './database.mjs';
import { groupCommit } from './group-commit.mjs';

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** PostgreSQL refuses U+0000 in text, and nobody's address differs by case. */
const emailKey = (email) => `${email}`.replaceAll('\0', '').trim().toLowerCase();

/** Leads by their id: one row each, whatever is sent twice, late or in another order. */
export function createStore(opened) {
  const { db, type } = opened;
  let asserted = false;

  /** In one transaction after the other where SQLite has one writer anyway. */
  const put = type === 'sqlite' ? groupCommit(commit) : async (one) => (await commit([one]))[0];

  async function commit(arrived) {
    const results = await db.transaction().execute(async (trx) => {
      const all = [];
      for (const one of arrived) all.push(await insert(trx, one));
      return all;
    });
    if (!asserted) await assertDurable(opened);
    asserted = true;
    return results;
  }

  async function insert(trx, { lead, hash }) {
    const replaced = (lead.replaces ?? []).filter((id) => id !== lead.id);
    await lock(trx, [lead.id, ...replaced]);
    const result = await insertOne(trx, lead, hash);
    // Also for a lead that is gone itself: what it replaced may come after it.
    if (replaced.length && result !== 'different') await remove(trx, replaced, 'replaced');
    return result;
  }

  async function insertOne(trx, lead, hash) {
    if (await isGone(trx, lead.id)) return 'gone';
    const row = {
      id: lead.id,
      received_at: new Date().toISOString(),
      email: lead.fields.email === undefined ? null : emailKey(lead.fields.email),
      hash,
      body: JSON.stringify(lead),
    };
    const inserted = await trx
      .insertInto('leads')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (inserted) return 'stored';
    const there = await trx
      .selectFrom('leads')
      .select('hash')
      .where('id', '=', lead.id)
      .executeTakeFirstOrThrow();
    return there.hash === hash ? 'known' : 'different';
  }

  const isGone = (trx, id) =>
    trx.selectFrom('gone').select('reason').where('id_hash', '=', sha256(id)).executeTakeFirst();

  async function remove(trx, ids, reason) {
    const at = new Date().toISOString();
    for (const id of ids) {
      await trx
        .insertInto('gone')
        .values({ id_hash: sha256(id), reason, at })
        .onConflict((conflict) => conflict.column('id_hash').doNothing())
        .execute();
    }
    return (await trx.deleteFrom('leads').where('id', 'in', ids).returning('id').execute()).length;
  }

  /**
   * Else a lead and the one that replaces it, each in a transaction of PostgreSQL that does not see
   * the other's, would both stay. Sorted, so that no two wait for each other.
   */
  async function lock(trx, ids) {
    if (type === 'sqlite') return;
    for (const id of ids.sort()) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(trx);
    }
  }

  /** What was erased stays readable in SQLite's log until that is written into the file. */
  async function forgetLog() {
    if (type === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(db);
  }

  return {
    /**
     * Takes `{lead, hash}`, the hash being that of all that was sent. Resolves once it is on disk:
     * `stored`; `known`, it was there; `gone`, it was erased or replaced and is not stored; or
     * `different`, another lead has this id.
     */
    put,

    /** Newest first, those before a cursor; the cursor is that of the last lead before. */
    async list({ limit, before }) {
      let query = db.selectFrom('leads').select(['id', 'received_at', 'body']);
      if (before) {
        const [time, id] = before;
        query = query.where((where) =>
          where.or([
            where('received_at', '<', time),
            where.and([where('received_at', '=', time), where('id', '<', id)]),
          ]),
        );
      }
      const ordered = query.orderBy('received_at', 'desc').orderBy('id', 'desc').limit(limit);
      const rows = await ordered.execute();
      return rows.map((row) => ({ receivedAt: row.received_at, ...JSON.parse(row.body) }));
    },

    async count() {
      const { all } = await db
        .selectFrom('leads')
        .select((select) => select.fn.countAll().as('all'))
        .executeTakeFirstOrThrow();
      return Number(all);
    },

    /** Erases a lead, or bars it where it has not come yet. Resolves to how many were erased. */
    async erase(id) {
      const erased = await db.transaction().execute(async (trx) => {
        await lock(trx, [id]);
        return remove(trx, [id], 'erased');
      });
      await forgetLog();
      return erased;
    },

    /** Erases all leads with an e-mail address. Resolves to how many there were. */
    async eraseEmail(email) {
      const erased = await db.transaction().execute(async (trx) => {
        const rows = await trx
          .selectFrom('leads')
          .select('id')
          .where('email', '=', emailKey(email))
          .execute();
        const ids = rows.map(({ id }) => id);
        await lock(trx, ids);
        return ids.length ? remove(trx, ids, 'erased') : 0;
      });
      await forgetLog();
      return erased;
    },

    /** Rejects where the database does not answer. */
    ping: () => sql`select 1`.execute(db),

    close: () => db.destroy(),
  };
}
