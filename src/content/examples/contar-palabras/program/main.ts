import { artifacts, files, flow, task } from 'flujo';

type Cuenta = Record<string, number>;

// Palabras que están en todas partes y no dicen nada.
const VACIAS = new Set(
  'a al con de del el en es la las lo los me mi no por que se si su un una y yo'.split(' '),
);

const partir = task(async function partir(archivo: string) {
  const texto = await files.readText(archivo);
  // Una línea en blanco separa las estrofas.
  return texto.split(/\n\s*\n/);
});

// map: cada estrofa por su cuenta, sin saber de las demás.
const contar = task(async function contar(estrofa: string) {
  const cuenta: Cuenta = {};
  for (const palabra of estrofa.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (!VACIAS.has(palabra)) cuenta[palabra] = (cuenta[palabra] ?? 0) + 1;
  }
  return cuenta;
});

// reduce: muchas cuentas se vuelven una.
const sumar = task(async function sumar(cuentas: Cuenta[]) {
  const total: Cuenta = {};
  for (const cuenta of cuentas) {
    for (const [palabra, veces] of Object.entries(cuenta)) {
      total[palabra] = (total[palabra] ?? 0) + veces;
    }
  }
  return total;
});

const palabras = flow(async function palabras(archivo: string) {
  const estrofas = await partir(archivo);
  const cuentas = contar.map(estrofas);
  // `submit` espera a los futuros de la lista y le da a sumar sus resultados.
  const total = await sumar.submit(cuentas).result();
  const frecuentes = Object.entries(total)
    .filter(([, veces]) => veces > 1)
    .sort(([una, aqui], [otra, alla]) => alla - aqui || una.localeCompare(otra, 'es'))
    .map(([palabra, veces]) => ({ palabra, veces }));
  artifacts.table(frecuentes, { key: 'palabras' });
  for (const { palabra, veces } of frecuentes) console.log('█'.repeat(veces), palabra, veces);
  return frecuentes.length;
});

await palabras('martin-fierro.txt');
