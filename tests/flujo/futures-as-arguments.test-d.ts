// Read by the type checker alone: where futures may stand among arguments.
import { expectTypeOf } from 'vitest';
import type { Json } from '$lib/contract/json';
import {
  allowFailure,
  flow,
  task,
  unmapped,
  variables,
  type OrFuture,
  type Task,
  type TaskFuture,
} from '$lib/flujo';

interface Alumno {
  nombre: string;
  notas: number[];
  tutor?: Alumno;
}

const nota = task(async (_x?: string) => 9);
const nombre = task(async () => 'Ana');
const informe = task(async (alumno: Alumno, titulo = 'Informe') => titulo + alumno.nombre);
const promedio = task(async (notas: readonly number[]) => notas.length);

// Nested in lists and plain objects, as deep as they go.
void informe.submit({ nombre: nombre.submit(), notas: [nota.submit(), 9] });
void informe.submit({
  nombre: 'Ana',
  notas: promedio.map([[1], [2]]),
  tutor: { nombre: nombre.submit(), notas: [] },
});
void informe({ nombre: nombre.submit(), notas: [] }, nombre.submit());
void informe.returnState({ nombre: nombre.submit(), notas: [] });
void informe.map([{ nombre: nombre.submit(), notas: [nota.submit()] }]);
void promedio.submit(nota.map(['a', 'b']));
void promedio.map([[nota.submit()], [1, 2]]);
// @ts-expect-error a future of a number is no future of a text
void informe.submit({ nombre: nota.submit(), notas: [] });
// @ts-expect-error not inside a list either
void informe.submit({ nombre: 'Ana', notas: [nombre.submit()] });
// @ts-expect-error what is missing is missing
void informe.submit({ nombre: nombre.submit() });

// Dates, maps, functions and promises are no plain objects.
const espera = task(
  async (_desde: Date, _por: Map<string, number>, _fn: (n: number) => number) => 1,
);
void espera.submit(new Date(), new Map(), (n) => n + 1);
// @ts-expect-error nothing is replaced inside a map
void espera.submit(new Date(), new Map([['a', nota.submit()]]), (n) => n);

// Types that hold themselves, that anything fits, or that are not known yet.
const guarda = task(async (valor: Json) => valor);
void guarda.submit({ a: [1, nombre.submit(), { b: null }] });
declare const json: Json;
void guarda(json);
expectTypeOf<OrFuture<ReturnType<typeof JSON.parse>>>().toBeAny();
const traga = task(async (x: unknown, ...resto: string[]) => [x, resto]);
void traga.submit(nota.submit(), 'a', nombre.submit());
void traga(1);
const lanza = <Value, Result>(una: Task<[Value], Result>, valor: Value): TaskFuture<Result> =>
  una.submit(valor);
expectTypeOf(lanza(promedio, [1])).toEqualTypeOf<TaskFuture<number>>();
expectTypeOf<OrFuture<number>>().toEqualTypeOf<number | TaskFuture<number>>();

// A task is still a function of its arguments.
const doble: (n: number) => Promise<number> = task(async (n: number) => n * 2);
expectTypeOf([1, 2].map(doble)).toEqualTypeOf<Promise<number>[]>();
const opcion = task(async (talla: 'chica' | 'grande', exacta: { tipo: 'a' } | { tipo: 'b' }) => [
  talla,
  exacta,
]);
void opcion('chica', { tipo: 'a' });
// @ts-expect-error there is no such size
void opcion('mediana', { tipo: 'a' });

// Flows take futures too, and wait for what their copy is told to wait for.
const reporte = flow(async (alumno: Alumno, veces: number) => alumno.nombre.repeat(veces));
expectTypeOf(reporte({ nombre: nombre.submit(), notas: [] }, nota.submit())).toEqualTypeOf<
  Promise<string>
>();
void reporte.returnState({ nombre: 'Ana', notas: [] }, 1);
expectTypeOf(reporte.withOptions({ waitFor: [nota.submit()] })).toEqualTypeOf<typeof reporte>();
// @ts-expect-error a flow waits for futures only
reporte.withOptions({ waitFor: [1] });

// What may fail is given as a result or an error, one or a list of them.
const revisa = task(async (x: number | Error) => x);
void revisa.submit(allowFailure(nota.submit()));
void revisa.map(allowFailure(nota.map(['a', 'b'])));
const resume = task(async (x: readonly (number | Error)[]) => x.length);
void resume.submit(allowFailure(nota.map(['a', 'b'])));
void resume.submit(allowFailure([nota.submit(), nota.submit()]));
void resume.map(unmapped([1]));
// @ts-expect-error it may be an error
void promedio.submit([allowFailure(nota.submit())]);

// What an interface describes can be kept, as long as JSON can say it.
declare const alumno: Alumno;
variables.set('alumno', alumno);
variables.set('alumnos', [alumno, alumno]);
variables.set('json', json);
variables.set('par', [1, 'a'] as const);
variables.set('nada', null);
const conserva = <Value extends Json>(valor: Value) => variables.set('valor', valor);
conserva(1);
interface Reloj {
  desde: Date;
}
declare const reloj: Reloj;
// @ts-expect-error JSON has no dates
variables.set('reloj', reloj);
// @ts-expect-error nor maps
variables.set('mapa', new Map([['a', 1]]));
// @ts-expect-error nor promises
variables.set('promesa', Promise.resolve(1));
// @ts-expect-error nor holes
variables.set('lista', [undefined]);
// @ts-expect-error nor big integers
variables.set('grande', 10n);
