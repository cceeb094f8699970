// Searches the portal in the browser, in an index of small scripts. It needs no server: script
// elements load them, which also works from a folder.
(function () {
  "use strict";

  // A meaning is what a word of the query stands for: groups of forms, each with its worth.
  /** @typedef {{word: string, group: number, rarity: number}} Entry */
  /** @typedef {{word: string, groups: Map<number, number>, forms: Set<string>}} Meaning */

  const longestWord = 40;
  const longestQuery = 200;
  const mostWords = 8;
  const mostCompletions = 20;
  const mostBlocks = 4;
  const resultsAtOnce = 10;
  const digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

  // Words, by the rules that the index was made with.

  const plainLetters = {
    ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ħ: "h", ı: "i",
    ŧ: "t", ŋ: "n",
  };

  /** In lower case and, when it is Latin, without marks. @param {string} character */
  function folded(character) {
    const lower = character.toLowerCase();
    if (!/[\xc0-\u024f\u1e00-\u1eff]/.test(character)) return lower;
    const bare = character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    const plain = [...bare].map((letter) => plainLetters[letter] || letter).join("");
    return /^[a-z]+$/.test(plain) ? plain : lower;
  }

  /** 12.500 is 12500; 12.500,75 is 12500.75 and 12500; 6.71a is itself. @param {string} word */
  function numberForms(word) {
    const amount = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{0,2}))?$/.exec(word);
    if (!amount) return [word.replaceAll(",", ".")];
    const whole = amount[1].replaceAll(".", "");
    return /[1-9]/.test(amount[2] || "") ? [whole + "." + amount[2], whole] : [whole];
  }

  /** @param {string} text @returns {string[]} its words, in order */
  function wordsOf(text) {
    const words = [];
    const characters = [...text];
    let word = "";
    let length = 0;
    const finish = () => {
      if (/[.,]/.test(word)) words.push(...numberForms(word));
      else if (word.length > 1 || /[^\x00-\x7f]|\d/.test(word)) words.push(word);
      word = "";
      length = 0;
    };
    characters.forEach((character, index) => {
      if (/[\u0300-\u036f\xad\u200b-\u200d\u2060\ufeff]/.test(character)) return;
      if (/['\u2018\u2019]/.test(character) && /\D$/.test(word)) return;
      const isLetter = /[\p{L}\p{N}]/u.test(character) && !/[\x80-\xbf]/.test(character);
      const belongs = isLetter || (word && /\p{M}/u.test(character))
        || (/[.,]\d/.test(character + characters[index + 1]) && /\d$/.test(word));
      if (!belongs) return finish();
      if (length < longestWord) word += isLetter ? folded(character) : character;
      length += 1;
    });
    finish();
    return words;
  }

  /** A word without its inflection, for forms that the portal has not. @param {string} word */
  const stem = (word) => word.replace(/(en|e|s)$/, "").replace(/([aeou])\1(?=[^aeiou]$)/, "$1")
    .replace(/([^aeiou])\1$/, "$1").replace(/v$/, "f").replace(/z$/, "s");

  const reversed = (word) => [...word].reverse().join("");

  /** Whether one slip of the keys makes b of a. @param {string} a @param {string} b */
  function isOneSlip(a, b) {
    if (Math.abs(a.length - b.length) > 1 || a === b) return false;
    const rest = Math.min(a.length, b.length);
    let start = 0;
    while (start < rest && a[start] === b[start]) start += 1;
    let end = 0;
    while (end < rest - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
    const left = a.slice(start, a.length - end);
    const right = b.slice(start, b.length - end);
    return (left.length <= 1 && right.length <= 1)
      || (left.length === 2 && left === reversed(right));
  }

  // Files: each is loaded once and hands its content to `inzage.chunk`.

  let folder = "./zoek/";
  const contents = new Map();
  const files = new Map();

  /** @param {string} name @param {string} [version] of the edition @returns {Promise<any>} */
  function load(name, version = "?v=" + index.edition) {
    const file = files.get(name) || new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = folder + name + ".js" + version;
      script.onload = () => contents.has(name) ? resolve(contents.get(name)) : script.onerror();
      script.onerror = () => {
        files.delete(name);
        reject(new Error("Cannot load " + script.src));
      };
      document.head.append(script);
    });
    files.set(name, file);
    return file;
  }

  /** @param {string} text @returns {number[]} the numbers that were packed into it */
  function unpacked(text) {
    const numbers = [];
    let number = 0;
    let unit = 1;
    for (const character of text) {
      const digit = digits.indexOf(character);
      number += (digit % 32) * unit;
      unit *= 32;
      if (digit > 31) continue;
      numbers.push(number);
      [number, unit] = [0, 1];
    }
    return numbers;
  }

  /** What start.js says; set by `find`. @type {any} */
  let index = null;

  async function open() {
    if (index) return;
    const start = await load("start", "");
    let group = 0;
    index = {
      ...start,
      firstGroups: unpacked(start.blocks).map((step) => (group += step)),
      keys: { w: new Set(start.words.split(" ")), e: new Set(start.endings.split(" ")) },
      stopWords: new Set(start.stopWords.split(" ")),
    };
  }

  /** The words of the file where a word stands, or would stand.
   * @param {"w" | "e"} side @param {string} word @returns {Promise<Entry[]>} */
  async function entries(side, word) {
    const keys = index.keys[side];
    const letters = [...word];
    let depth = 2;
    const key = () => letters.slice(0, depth).join("");
    if (!keys.has(key())) return [];
    while (depth < letters.length && keys.has(key() + letters[depth])) depth += 1;
    const name = encodeURIComponent(key()).replace(/%/g, "_").replace(/\./g, "_2e");
    const [words, groups, rarities] = await load(side + "/k-" + name.toLowerCase());
    const steps = unpacked(groups);
    let last = "";
    let group = 0;
    return words.split(" ").map((packed, place) => {
      last = last.slice(0, digits.indexOf(packed[0])) + packed.slice(1);
      const step = steps[place];
      group += step % 2 ? -(step + 1) / 2 : step / 2;
      return { word: last, group, rarity: digits.indexOf(rarities[place]) };
    });
  }

  /** The file with the documents of a group. @param {number} group */
  function blockOf(group) {
    let block = 0;
    while (index.firstGroups[block + 1] <= group) block += 1;
    return block;
  }

  /** The documents of a group, each with its level from 1 to 8. @param {number} group */
  async function levelsOf(group) {
    const block = blockOf(group);
    const lists = await load("p/" + block);
    let document = 0;
    return unpacked(lists[group - index.firstGroups[block]]).map((number) => {
      document += Math.floor(number / 8);
      return [document, (number % 8) + 1];
    });
  }

  /** @param {number} document */
  async function shown(document) {
    const size = index.documentsPerChunk;
    const list = await load("d/" + Math.floor(document / size));
    const [address, kind, title, summary] = list[document % size];
    return { address, kind: index.kinds[kind], title, summary };
  }

  // Answers: which documents a query means, best first.

  const byFrequency = (a, b) => a.rarity - b.rarity || (a.word < b.word ? -1 : 1);

  /** What a word stands for, and what it may become when it is still being typed.
   * @param {string} word @param {boolean} isLast @returns {Promise<Meaning>} */
  async function meaningOf(word, isLast) {
    const known = await entries("w", word);
    const groups = new Map();
    const exact = known.find((entry) => entry.word === word);
    const same = exact ? [exact]
      : word.length > 3 ? known.filter((entry) => stem(entry.word) === stem(word)) : [];
    for (const entry of same) groups.set(entry.group, 8 * entry.rarity);
    if ((isLast || !exact) && word.length > 1) {
      const blocks = new Set(exact && [blockOf(exact.group)]);
      const longer = known.filter((entry) => entry !== exact && entry.word.startsWith(word));
      for (const entry of longer.sort(byFrequency).slice(0, mostCompletions)) {
        const block = blockOf(entry.group);
        if (groups.has(entry.group) || (blocks.size === mostBlocks && !blocks.has(block))) continue;
        blocks.add(block);
        // A rare completion must not outdo the word as typed.
        groups.set(entry.group, 4 * Math.min(entry.rarity, exact?.rarity ?? entry.rarity));
      }
    }
    const forms = known.filter((entry) => groups.has(entry.group)).map((entry) => entry.word);
    return { word, groups, forms: new Set([word, ...forms]) };
  }

  /** The most frequent word one slip away. The slip is in one half of the word: the file of the
   * other half, its beginning or its end, has the right word. @param {string} word */
  async function corrected(word) {
    if (word.length < 4) return "";
    const ahead = await entries("w", word);
    const back = await entries("e", reversed(word));
    const near = [...ahead, ...back.map((entry) => ({ ...entry, word: reversed(entry.word) }))]
      .filter((entry) => isOneSlip(entry.word, word));
    return near.sort(byFrequency)[0]?.word || "";
  }

  /** @param {string} query */
  async function find(query) {
    await open();
    const asked = [...new Set(wordsOf(query.slice(0, longestQuery)))].slice(0, mostWords);
    const telling = asked.filter((word) => !index.stopWords.has(word));
    const words = telling.length > 0 ? telling : asked;
    let isCorrected = false;
    const meanings = await Promise.all(words.map(async (word, place) => {
      const meaning = await meaningOf(word, place === words.length - 1);
      const better = meaning.groups.size > 0 ? "" : await corrected(word);
      if (!better) return meaning;
      isCorrected = true;
      return meaningOf(better, false);
    }));
    const found = new Map();
    for (const { groups } of meanings) {
      const best = new Map();
      for (const [group, worth] of groups) {
        for (const [document, level] of await levelsOf(group)) {
          best.set(document, Math.max(best.get(document) || 0, level * worth));
        }
      }
      for (const [document, score] of best) {
        const so = found.get(document) || { document, words: 0, score: 0 };
        found.set(document, { document, words: so.words + 1, score: so.score + score });
      }
    }
    const all = [...found.values()].sort((a, b) =>
      b.words - a.words || b.score - a.score || a.document - b.document);
    const documents = all.filter(({ words }) => words === all[0].words)
      .map(({ document }) => document);
    const suggestion = isCorrected ? meanings.map(({ word }) => word).join(" ") : "";
    return { documents, meanings, suggestion };
  }

  // The page: a form, a place for the results and one for the status.

  /** @param {string} name @param {string} style @param {(string | Node)[]} content */
  function element(name, style, ...content) {
    const made = document.createElement(name);
    if (style) made.className = style;
    made.append(...content);
    return made;
  }

  /** Text with the hits marked. @param {string} text @param {Meaning[]} meanings */
  function marked(text, meanings) {
    const forms = meanings.flatMap((meaning) => [...meaning.forms]);
    const isHit = (word) =>
      forms.some((form) => word === form || (form.length > 3 && word.includes(form)));
    return text.split(/([\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'\u2019.,\xad]*[\p{L}\p{N}\p{M}])?)/u)
      .map((piece, place) =>
        place % 2 && wordsOf(piece).some(isHit) ? element("mark", "", piece) : piece);
  }

  /** @param {HTMLFormElement} form */
  function enhance(form) {
    const input = form.querySelector("input[name=q]");
    const results = document.querySelector("[data-search-results]");
    const status = document.querySelector("[data-search-status]");
    if (!(input instanceof HTMLInputElement) || !results || !status) return;
    const texts = form.dataset;
    const root = texts.root || "./";
    folder = root + (texts.index || "zoek/");
    let turn = 0;
    let timer = 0;

    async function item(document, meanings) {
      const { address, kind, title, summary } = await shown(document);
      const link = element("a", "", ...marked(title, meanings));
      link.href = root + address;
      return element("li", "", link, " ", element("span", "search-kind", kind),
        element("p", "", ...marked(summary, meanings)));
    }

    async function list({ documents, meanings }) {
      if (documents.length === 0) return [];
      const made = element("ol", "search-results");
      const more = element("button", "search-more", texts.textMore || "+");
      more.type = "button";
      let rest = documents;
      const add = async () => {
        const next = rest.slice(0, resultsAtOnce);
        rest = rest.slice(resultsAtOnce);
        more.hidden = rest.length === 0;
        const items = await Promise.all(next.map((document) => item(document, meanings)));
        made.append(...items);
        return items[0].querySelector("a");
      };
      more.onclick = () => add().then((link) => link?.focus(), failed);
      await add();
      return [made, more];
    }

    function didYouMean(suggestion) {
      const [before, after = ""] = (texts.textDidYouMean || "{q}").split("{q}");
      const link = element("a", "", suggestion);
      link.href = "?q=" + encodeURIComponent(suggestion);
      return element("p", "search-suggestion", before, link, after);
    }

    function failed(error) {
      console.error(error);
      status.textContent = texts.textFailed || "";
    }

    /** Shows the answer, unless something else has been asked by then. */
    async function update() {
      const mine = (turn += 1);
      const answer = await find(input.value);
      const nodes = await list(answer);
      if (mine !== turn) return;
      if (answer.suggestion) nodes.unshift(didYouMean(answer.suggestion));
      results.replaceChildren(...nodes);
      const count = answer.documents.length;
      const text = count === 0 ? texts.textNone : count === 1 ? texts.textOne : texts.textMany;
      const isAsked = answer.meanings.length > 0;
      status.textContent = isAsked ? (text || "{n}").replace("{n}", String(count)) : "";
    }

    function soon(delay) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        try {
          history.replaceState(null, "", "?q=" + encodeURIComponent(input.value));
        } catch (error) {
          console.info(error); // Not every browser allows it from a folder.
        }
        update().catch(failed);
      }, delay);
    }

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      soon(0);
    });
    input.addEventListener("input", () => soon(150));
    const asked = new URLSearchParams(location.search).get("q");
    if (!asked) return;
    input.value = asked.slice(0, longestQuery);
    update().catch(failed);
  }

  // The files of the index call `chunk`.
  window.inzage = { chunk: (name, content) => void contents.set(name, content), find, wordsOf };
  document.querySelectorAll("form[data-search]").forEach((form) => enhance(form));
})();
