/** CPU milliseconds that a piece of work takes in this process: others on the machine hardly touch it. */
async function cost(work: () => unknown): Promise<number> {
  const from = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/**
 * How many times more work `times` times the input is: about `times` where the work grows with it, about its square
 * where it grows with its square. The cheapest of three runs of each counts; costs under 20 ms count as 20.
 */
export async function growth(make: (n: number) => () => unknown, n: number, times = 8): Promise<number> {
  const small = make(n);
  const large = make(times * n);
  await cost(small);
  const costs = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  for (let run = 0; run < 3; run += 1) {
    costs.small = Math.min(costs.small, await cost(small));
    costs.large = Math.min(costs.large, await cost(large));
  }
  return costs.large / Math.max(costs.small, 20);
}
