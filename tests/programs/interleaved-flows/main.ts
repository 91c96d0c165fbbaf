import { task, flow, sleep } from 'flujo';

const paso = task(async function paso(quien: string, segundos: number) {
  await sleep(segundos);
  console.log(quien, 'después de', segundos);
  return segundos;
});

const carrera = flow(async function carrera(quien: string, ritmo: number) {
  let total = 0;
  for (let vuelta = 1; vuelta <= 3; vuelta++) total += await paso(quien, ritmo * vuelta);
  return total;
});

// Las dos corren a la vez: cada tarea debe encontrar su propio flujo.
const totales = await Promise.all([carrera('liebre', 1), carrera('tortuga', 2.5)]);
console.log(totales);
