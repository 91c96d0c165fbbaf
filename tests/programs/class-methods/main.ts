import { task, flow } from 'flujo';

class Cuenta {
  saldo = 0;
  constructor(readonly dueño: string) {}

  @task({ taskRunName: 'deposita-{monto}' })
  async deposita(monto: number) {
    this.saldo += monto;
    return this.saldo;
  }

  @task
  async retira(monto: number) {
    if (monto > this.saldo) throw new Error(`${this.dueño} no tiene ${monto}`);
    this.saldo -= monto;
    return this.saldo;
  }
}

class Ahorro extends Cuenta {
  override async deposita(monto: number) {
    console.log(this.dueño, 'ahorra', monto);
    return super.deposita(monto);
  }
}

const banco = flow(async function banco() {
  const [ana, luis] = [new Ahorro('Ana'), new Cuenta('Luis')];
  await Promise.all([ana.deposita(10), luis.deposita(5)]);
  await ana.retira(4);
  await luis.retira(50).catch((error: Error) => console.log(error.message));
  console.log(ana.saldo, luis.saldo);
  return ana.saldo + luis.saldo;
});

await banco();
