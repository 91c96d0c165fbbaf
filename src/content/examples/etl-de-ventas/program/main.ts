import { artifacts, files, flow, getRunLogger, task } from 'flujo';
import { enDolares, type TiposDeCambio } from './cambio';
import { limpiar, type Venta } from './limpiar';

// Extraer: solo lee. No decide qué fila sirve.
const extraer = task(async function extraer(archivo: string) {
  const filas = await files.readCsv(archivo);
  console.log(`${archivo}: ${filas.length} filas`);
  return filas;
});

// Transformar: una fila mala no detiene a las demás, pero tampoco se pierde en silencio.
const transformar = task(async function transformar(filas: Record<string, string>[]) {
  const registro = getRunLogger();
  const ventas: Venta[] = [];
  for (const [indice, fila] of filas.entries()) {
    const resultado = limpiar(fila);
    if ('venta' in resultado) ventas.push(resultado.venta);
    else registro.warning(`Línea ${indice + 2} descartada: ${resultado.problema}`);
  }
  return ventas;
});

// Reunir: de muchas ventas en cuatro monedas a un total por ciudad en una sola.
const reunir = task(async function reunir(ventas: Venta[], cambio: TiposDeCambio) {
  const totales = new Map<string, number>();
  for (const venta of ventas) {
    totales.set(venta.ciudad, (totales.get(venta.ciudad) ?? 0) + enDolares(venta, cambio));
  }
  return [...totales]
    .map(([ciudad, total]) => ({ ciudad, usd: Math.round(total * 100) / 100 }))
    .sort((una, otra) => otra.usd - una.usd);
});

// Cargar: el único paso que escribe.
const cargar = task(async function cargar(totales: { ciudad: string; usd: number }[]) {
  const lineas = totales.map(({ ciudad, usd }) => `${ciudad},${usd.toFixed(2)}`);
  await files.writeText('totales.csv', ['ciudad,usd', ...lineas].join('\n'));
  artifacts.table(totales, { key: 'totales', description: 'Ventas por ciudad, en dólares' });
});

const etl = flow(async function etl(archivo: string) {
  const cambio = await files.readJson<TiposDeCambio>('tipos-de-cambio.json');
  const filas = await extraer(archivo);
  const ventas = await transformar(filas);
  const totales = await reunir(ventas, cambio);
  await cargar(totales);
  for (const { ciudad, usd } of totales) console.log(ciudad, 'US$', usd.toFixed(2));
  return { leidas: filas.length, validas: ventas.length };
});

const { leidas, validas } = await etl('ventas.csv');
console.log(`${validas} de ${leidas} filas sirvieron`);
