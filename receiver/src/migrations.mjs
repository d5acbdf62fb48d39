/**
 * The tables, the same in SQLite and PostgreSQL. Steps are added at the end and never changed: what
 * has run on somebody's machine stays as it ran.
 */
export const migrations = {
  '001-leads': {
    async up(db) {
      await db.schema
        .createTable('leads')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('received_at', 'text', (column) => column.notNull())
        .addColumn('email', 'text')
        // Of the body: tells a replay from another lead under the same id.
        .addColumn('hash', 'text', (column) => column.notNull())
        .addColumn('body', 'text', (column) => column.notNull())
        .execute();
    },
  },
  '002-gone': {
    async up(db) {
      // Ids of what was erased or replaced, as hashes, for good: a late replay brings nothing back.
      await db.schema
        .createTable('gone')
        .addColumn('id_hash', 'text', (column) => column.primaryKey())
        .addColumn('reason', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createIndex('leads_received')
        .on('leads')
        .columns(['received_at', 'id'])
        .execute();
      await db.schema.createIndex('leads_email').on('leads').column('email').execute();
    },
  },
};
