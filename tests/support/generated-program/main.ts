import { files, print } from '$lib/flujo';
import { studentProgram, type Body } from './student-program';

const { bodies } = await files.readJson<{ bodies: Body[] }>('plan.json');
await studentProgram(bodies, (what) => print(what))();
