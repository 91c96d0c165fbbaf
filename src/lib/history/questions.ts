import { parseQuestion, type QuestionRow } from './deployment-rows';
import { runLock, webLocks, type LockPort } from './lock-port';
import { parseAll } from './rows';
import { database, type HistoryDatabase } from './schema';

/** Questions that wait for a person, oldest first; those with an answer wait no more. */
export async function openQuestions(
  db: HistoryDatabase = database,
): Promise<readonly QuestionRow[]> {
  return (await allQuestions(db)).filter(({ answer }) => answer === undefined);
}

/** The answers that a run's tab has not taken yet. */
export async function givenAnswers(
  programRunId: string,
  db: HistoryDatabase = database,
): Promise<readonly { readonly id: string; readonly answer: string | null }[]> {
  const found: unknown[] = await db.questions.where('programRunId').equals(programRunId).toArray();
  return parseAll(found, parseQuestion).rows.flatMap(({ id, answer }) =>
    answer === undefined ? [] : [{ id, answer }],
  );
}

/** Resolves when the question is durable: any tab may answer it from then on. */
export async function keepQuestion(
  row: QuestionRow,
  db: HistoryDatabase = database,
): Promise<void> {
  await db.questions.put(row);
}

/** The first answer counts. */
export async function answerQuestion(
  id: string,
  answer: string | null,
  db: HistoryDatabase = database,
): Promise<void> {
  await db.transaction('rw', db.questions, async () => {
    const row = parseQuestion(await db.questions.get(id));
    if (row?.answer === undefined) await db.questions.update(id, { answer });
  });
}

/** Nobody is asked any more. */
export async function forgetQuestions(
  ids: readonly string[],
  db: HistoryDatabase = database,
): Promise<void> {
  await db.questions.bulkDelete([...ids]);
}

/** Removes the questions of runs that no tab owns any more: nobody would take the answer. */
export async function forgetLostQuestions(
  db: HistoryDatabase = database,
  locks: LockPort | undefined = webLocks(),
): Promise<void> {
  const runs = new Set((await allQuestions(db)).map(({ programRunId }) => programRunId));
  for (const id of runs) {
    const release = await locks?.tryHold(runLock(id));
    if (!release) continue;
    await db.questions.where('programRunId').equals(id).delete();
    release();
  }
}

async function allQuestions(db: HistoryDatabase): Promise<readonly QuestionRow[]> {
  const found: unknown[] = await db.questions.toArray();
  return parseAll(found, parseQuestion).rows.toSorted((a, b) => a.askedAt - b.askedAt);
}
