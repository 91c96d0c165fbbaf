import { task, flow } from 'flujo';

class Tienda {
  readonly precio = 5;

  @task
  async cobra(cantidad: number) {
    return this.precio * cantidad;
  }

  @flow({ name: 'venta' })
  async vende(cantidad: number) {
    const total = await this.cobra(cantidad);
    console.log('Total:', total);
    return total;
  }
}

await new Tienda().vende(3);
