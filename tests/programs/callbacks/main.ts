import { task, flow, sleep } from 'flujo';

const anota = task(async function anota(texto: string) {
  console.log('anoto', texto);
  return texto.toUpperCase();
});

function conRetraso(segundos: number, avisa: (texto: string) => unknown) {
  return sleep(segundos).then(() => avisa(`después de ${segundos}`));
}

const flujo = flow(async function flujo() {
  const gritos = await anota('uno').then((grito) => anota(`${grito}!`));
  console.log(gritos);
  await conRetraso(3, (texto) => anota(texto));
  await Promise.resolve().then(async () => {
    await sleep(1);
    await anota('desde adentro');
  });
  const pendientes: Promise<string>[] = [];
  new Map([['a', 1], ['b', 2]]).forEach((valor, clave) => {
    pendientes.push(anota(`${clave}${valor}`));
  });
  console.log(await Promise.all(pendientes));
});

await flujo();
