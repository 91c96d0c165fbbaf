import { task, flow, getRunLogger, print, OutsideRun } from 'flujo';

const vende = task(async function vende(entradas: number) {
  const log = getRunLogger();
  log.info('Se piden %d entradas', entradas);
  if (entradas > 5) log.warning('Son muchas:', entradas);
  log.debug({ entradas, quedan: 10 - entradas });
  print('Vendidas', entradas, 'con', { iva: true });
  console.log('%s es %d', 'nueve', 9);
  if (entradas > 10) log.critical('No alcanzan');
});

const taquilla = flow({ logPrints: false }, async function taquilla() {
  print('Abre la taquilla');
  await vende(2);
  await vende(11);
  getRunLogger().error('Varias\nlíneas');
});

try {
  getRunLogger();
} catch (error) {
  print(error instanceof OutsideRun, (error as Error).message);
}
await taquilla();
