// A process that uses the embedded database until its standard input ends; the tests start and kill several.
// Arguments: the folder of the built code, the data directory.
import { pathToFileURL } from 'node:url';

const [built, dataDir] = process.argv.slice(2);
const code = (file) => import(pathToFileURL(`${built}/src/platform/database/${file}`).href);
const { openDatabase } = await code('embedded.js');
const { closeOnExit } = await code('embedded-signals.js');
const { default: pg } = await import(import.meta.resolve('pg', pathToFileURL(`${built}/`).href));

const print = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);

const said = [];
const db = await openDatabase({ dataDir, databaseFast: true }, (line) => said.push(line));
closeOnExit(db);
// How a program ends that has an error which nobody caught.
process.once('SIGUSR2', () => process.exit(3));
const client = new pg.Client({ connectionString: db.url });
client.on('error', () => undefined);
await client.connect();
await client.query('create table if not exists visit (at timestamptz default now())');
await client.query('insert into visit default values');
const { rows } = await client.query('select count(*)::int as visits, pg_backend_pid() as backend from visit');
const { rows: places } = await client.query("select current_setting('data_directory') as data");
print({ event: 'open', startedHere: db.startedHere, said, ...rows[0], ...places[0] });

process.stdin.resume().once('end', async () => {
  const { rowCount } = await client.query('select 1').catch(() => ({ rowCount: 0 }));
  await client.end().catch(() => undefined);
  await db.close();
  print({ event: 'closed', stillAnswered: rowCount === 1 });
});
