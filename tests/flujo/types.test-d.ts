// Read by the type checker alone: what the module's types say of a student's code.
import { expectTypeOf } from 'vitest';
import {
  concurrency,
  files,
  flow,
  input,
  sequential,
  setConcurrencyLimit,
  task,
  unmapped,
  variables,
  type Flow,
  type FutureList,
  type State,
  type Task,
  type TaskFuture,
} from '$lib/flujo';

// A task has its function's parameters and result.
const suma = task(async function suma(a: number, b: number) {
  return a + b;
});
expectTypeOf(suma).toEqualTypeOf<Task<[a: number, b: number], number>>();
expectTypeOf(suma(1, 2)).toEqualTypeOf<Promise<number>>();
expectTypeOf(suma.returnState(1, 2)).toEqualTypeOf<Promise<State<number>>>();
// @ts-expect-error a text is no number
void suma('1', 2);
// @ts-expect-error an argument is missing
void suma(1);

// A function that gives its result at once, one with an optional parameter, one with a default.
expectTypeOf(task((nombre: string) => nombre.length)('x')).toEqualTypeOf<Promise<number>>();
const saluda = task({ retries: 2 }, async (nombre: string, veces = 1) => nombre.repeat(veces));
expectTypeOf(saluda).toEqualTypeOf<Task<[nombre: string, veces?: number | undefined], string>>();
void saluda('Ana');
// @ts-expect-error the default says that it is a number
void saluda('Ana', 'dos');

// A future has the task's result; a task takes futures of what it takes.
const futuro = suma.submit(1, 2);
expectTypeOf(futuro).toEqualTypeOf<TaskFuture<number>>();
expectTypeOf(futuro.result()).toEqualTypeOf<Promise<number>>();
expectTypeOf(futuro.result({ raiseOnFailure: false })).toEqualTypeOf<Promise<number | Error>>();
void suma.submit(futuro, 3);
// @ts-expect-error a future of a text is no future of a number
void suma.submit(saluda.submit('x'), 3);
void suma(futuro, 3);
// @ts-expect-error nor in a direct call
void suma(saluda.submit('x'), 3);

// map takes a list, or one value for all, for each parameter.
expectTypeOf(suma.map([1, 2], [3, 4])).toEqualTypeOf<FutureList<number>>();
expectTypeOf(suma.map([1, 2], 3).result()).toEqualTypeOf<Promise<number[]>>();
void suma.map(new Set([1, 2]), unmapped(3));
void suma.map([futuro, 2], futuro);
void saluda.map(['Ana', 'Luis']);
// @ts-expect-error a list of texts is no list of numbers
void suma.map(['a'], [1]);
// @ts-expect-error a list is missing
void suma.map([1]);

// A flow is a function too; one that gives states gives them as they are.
const total = flow(async function total(precios: number[]) {
  return precios.reduce((sum, one) => sum + one, 0);
});
expectTypeOf(total).toEqualTypeOf<Flow<[precios: number[]], number>>();
// @ts-expect-error flows are not submitted
void total.submit;
expectTypeOf(total.withOptions({ retries: 1 })).toEqualTypeOf<typeof total>();

// Decorated methods stay methods.
class Tienda {
  readonly precio = 5;
  @task
  async cobra(cantidad: number): Promise<number> {
    return this.precio * cantidad;
  }
  @task({ retries: 2 })
  async envia(_a: string): Promise<void> {}
  @flow({ name: 'venta' })
  async vende(cantidad: number): Promise<string> {
    return String(await this.cobra(cantidad));
  }
}
expectTypeOf<Tienda['cobra']>().toEqualTypeOf<(cantidad: number) => Promise<number>>();
expectTypeOf(new Tienda().vende(1)).toEqualTypeOf<Promise<string>>();

class Mal {
  // @ts-expect-error only async methods can be tasks
  @task
  ahora(): number {
    return 1;
  }
}
void Mal;

// Options that there are not, or of the wrong type, are refused by the compiler too.
// @ts-expect-error a number is wanted
task({ retries: 'tres' }, async () => 1);
// @ts-expect-error there is no such option
task({ retry: 3 }, async () => 1);
// @ts-expect-error a task has no runner
task({ taskRunner: sequential() }, async () => 1);
// @ts-expect-error a flow keeps no results
flow({ cachePolicy: undefined, cacheKeyFn: () => 'x' }, async () => 1);
// @ts-expect-error something to run is missing
task(7);

// Questions give what they ask for.
expectTypeOf(input('¿?')).toEqualTypeOf<Promise<string>>();
expectTypeOf(input.number('¿?')).toEqualTypeOf<Promise<number>>();
expectTypeOf(input.confirm('¿?')).toEqualTypeOf<Promise<boolean>>();
expectTypeOf(input.choice('¿?', ['a', 'b'])).toEqualTypeOf<Promise<'a' | 'b'>>();
expectTypeOf(
  input.form({
    nombre: 'text',
    edad: { type: 'number', default: 3 },
    turno: ['mañana', 'tarde'],
    talla: { type: 'choice', choices: [36, 38] },
    becado: 'confirm',
  }),
).toEqualTypeOf<
  Promise<{
    nombre: string;
    edad: number;
    turno: 'mañana' | 'tarde';
    talla: 36 | 38;
    becado: boolean;
  }>
>();
// @ts-expect-error the default is no choice
void input.choice('¿?', ['a', 'b'], { default: 'c' });
// @ts-expect-error there is no such field
void input.form({ color: 'color' });

// What is around them.
expectTypeOf(concurrency('a', async () => 1)).toEqualTypeOf<Promise<number>>();
expectTypeOf(concurrency('a', { occupy: 2 }, () => 'x')).toEqualTypeOf<Promise<string>>();
expectTypeOf(files.readJson<{ a: number }>('a.json')).toEqualTypeOf<Promise<{ a: number }>>();
// @ts-expect-error a limit is a number
setConcurrencyLimit('a', '2');
// @ts-expect-error JSON has no functions
variables.set('a', () => 1);
