/** Does one thing after the other: each begins when the one before is done, or has called `pass`. */
export function inTurn(): <T>(act: (pass: () => void) => Promise<T>) => Promise<T> {
  let before: Promise<void> = Promise.resolve();
  return async (act) => {
    const turn = before;
    let pass = (): void => undefined;
    before = new Promise((resolve) => {
      pass = resolve;
    });
    await turn;
    try {
      return await act(pass);
    } finally {
      pass();
    }
  };
}
