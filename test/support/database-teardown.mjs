// After the integration and browser tests: the database is stopped and its files are deleted.
export default async function tearDownDatabase() {
  const { db, discard } = globalThis.testDatabase;
  await db.close();
  await discard();
}
