// Runs in every page of the bench, before the app does: it times from an input event, as the browser stamped it,
// until what the person waits for is painted. Plain script, so that nothing transforms it on the way to the page.

/**
 * What must hold. `selector` finds at least `count` elements (1); the first of them has `text` in it, and not exactly
 * `notText`. `absent` finds nothing. `ranges`: so many ranges are painted by the CSS Custom Highlight API.
 * @typedef {{ selector?: string, count?: number, text?: string, notText?: string, absent?: string, ranges?: number }} Condition
 */

(() => {
  /** @param {Condition} condition */
  function holds({ selector, count = 1, text, notText, absent, ranges = 0 }) {
    if (absent !== undefined && document.querySelector(absent)) return false;
    if (selector !== undefined) {
      const found = document.querySelectorAll(selector);
      const words = found[0]?.textContent?.trim() ?? '';
      if (found.length < count) return false;
      if (text !== undefined && !words.includes(text)) return false;
      if (notText !== undefined && words === notText) return false;
    }
    return ranges === 0 || paintedRanges() >= ranges;
  }

  function paintedRanges() {
    let ranges = 0;
    for (const [name, { size }] of CSS.highlights) if (/^(wash|line)-/.test(name)) ranges += size;
    return ranges;
  }

  /**
   * When the condition is painted: it held in an animation frame, and the task after that frame has begun.
   * @param {Condition} condition
   * @returns {Promise<number>}
   */
  function painted(condition) {
    return new Promise((resolve) => {
      const look = () => {
        if (!holds(condition)) return void requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve(performance.now());
          port1.close();
        };
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });
  }

  /** @type {Promise<{ start: number, end: number }> | null} */
  let armed = null;
  /** The longest time between animation frames while they are watched; null when they are not. @type {number | null} */
  let longest = null;

  const stopwatch = {
    /** Whether the condition holds now. */
    holds,
    /**
     * Begins with the next event of this type. Throws when the condition holds already: then nothing would be timed.
     * @param {string} type
     * @param {Condition} condition
     */
    arm(type, condition) {
      if (holds(condition)) throw new Error(`Already so before ${type}: ${JSON.stringify(condition)}`);
      const begun = new Promise((/** @type {(at: number) => void} */ resolve) => {
        addEventListener(type, ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
      });
      armed = Promise.all([begun, painted(condition)]).then(([start, end]) => ({ start, end }));
    },
    /** Milliseconds from the event to the paint. */
    async elapsed() {
      if (!armed) throw new Error('The stopwatch was not armed.');
      const { start, end } = await armed;
      return end - start;
    },
    /**
     * Begins with the navigation itself; for a script that runs before the page does.
     * @param {Condition} condition
     */
    armNavigation(condition) {
      armed = painted(condition).then((end) => ({ start: 0, end }));
    },
    /** Watches how long the page does not paint, until `longestPause` asks. */
    watchFrames() {
      longest = 0;
      let last = performance.now();
      const next = (/** @type {number} */ at) => {
        if (longest === null) return;
        longest = Math.max(longest, at - last);
        last = at;
        requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    },
    /** The longest time between two frames since `watchFrames`, in milliseconds. */
    longestPause() {
      const pause = longest ?? 0;
      longest = null;
      return pause;
    },
    /**
     * Times between animation frames for so many milliseconds.
     * @param {number} duration
     * @returns {Promise<number[]>}
     */
    frames(duration) {
      return new Promise((resolve) => {
        const times = /** @type {number[]} */ ([]);
        let last = 0;
        const begin = performance.now();
        const next = (/** @type {number} */ at) => {
          if (last > 0) times.push(at - last);
          last = at;
          if (at - begin < duration) requestAnimationFrame(next);
          else resolve(times);
        };
        requestAnimationFrame(next);
      });
    }
  };
  Object.defineProperty(globalThis, 'stopwatch', { value: stopwatch });
})();
