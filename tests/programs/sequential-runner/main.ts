import { concurrent, flow, sequential, sleep, task } from 'flujo';

const paso = task(async function paso(n: number) {
  console.log('empieza', n);
  await sleep(3 - n);
  console.log('termina', n);
});

async function todos() {
  await paso.map([1, 2, 3]).wait();
}

await flow({ name: 'uno-tras-otro', taskRunner: sequential() }, todos)();
await flow({ name: 'de-dos-en-dos', taskRunner: concurrent({ maxWorkers: 2 }) }, todos)();
