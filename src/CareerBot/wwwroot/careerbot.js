// The chat page. All text goes in through textContent: nothing that a guide or a person wrote can become markup.
import { keep, recall, forget } from "./kept.js";
import { element, replyParts } from "./reply.js";

const patience = 15_000;
const longestWait = 3600;
const unreachable = "CareerBot can't be reached right now.";
const unanswered = "This question was not answered.";
const forgetting = "forget-me";

const log = document.getElementById("log");
const form = document.getElementById("ask");
const input = document.getElementById("question");
const send = document.getElementById("send");
const status = document.getElementById("status");
const fresh = document.getElementById("new");
const greeting = document.getElementById("greeting");
const examples = document.getElementById("examples");

// A turn is { question, guide, request, reply, trouble }: one that is on its way has neither reply nor trouble.
let turns = [];
let conversation = null;
let underway = null;
let waitEnds = 0;
const bubbles = new WeakMap();

form.addEventListener("submit", event => {
  event.preventDefault();
  const question = input.value.trim();
  if (question !== "") ask(question, {});
});

input.addEventListener("keydown", event => {
  if (event.key === "ArrowUp" && input.value === "" && turns.length > 0) input.value = turns.at(-1).question;
});

fresh.addEventListener("click", () => {
  underway?.abort();
  underway = null;
  turns = [];
  conversation = null;
  forget();
  draw();
  status.textContent = "A new conversation. The one before is deleted from this browser.";
  input.focus();
});

for (const example of examples.children) example.addEventListener("click", () => ask(example.textContent, {}));

// A page that the browser kept whole while another one was read may have been overtaken by that one.
addEventListener("pageshow", event => { if (event.persisted) restore(); });

restore();

// "picked" is what a button asks for besides its words: a guide, or a request to be sent back unchanged.
function ask(question, picked) {
  if (secondsToWait() > 0) status.textContent = `You can ask again in ${secondsToWait()} seconds.`;
  if (!isFree()) return;
  input.value = "";
  const last = turns.at(-1);
  if (last && last.trouble !== null && last.question === question) {
    post(last);
    return;
  }
  const turn = { question, guide: picked.guide ?? null, request: picked.request ?? null, reply: null, trouble: null };
  turns.push(turn);
  drawQuestion(turn);
  post(turn);
}

// Sends a question, or one that failed again: it then stands last, once.
async function post(turn) {
  if (!isFree()) return;
  const mine = underway = new AbortController();
  const timer = setTimeout(() => mine.abort(), patience);
  turn.trouble = null;
  turns = [...turns.filter(each => each !== turn), turn];
  settle("Looking it up …");
  moveToEnd(turn);
  const outcome = await answerTo(turn, mine.signal);
  clearTimeout(timer);

  // Another conversation was begun in the meantime.
  if (underway !== mine) return;
  underway = null;
  if (outcome.reply) accept(turn, outcome);
  else if (outcome.isFinal) giveBack(turn, outcome.trouble);
  else fail(turn, outcome);
  input.focus();
}

// What came of a question: a reply; a trouble that may pass; or one that will not, such as a question that is too long.
async function answerTo(turn, signal) {
  try {
    let response = await fetchAnswer(turn, conversation, signal);
    let isLost = false;
    if (response.status === 400 && conversation !== null) {
      // Perhaps it is the conversation that is refused: a newer CareerBot writes it in another way.
      const anew = await fetchAnswer(turn, null, signal);
      isLost = anew.ok;
      response = anew;
    }
    if (response.ok) {
      const reply = await response.json();
      return { reply, parts: replyParts(reply, ask), isLost };
    }
    return await refusal(response);
  } catch {
    return { trouble: unreachable, seconds: 0 };
  }
}

function fetchAnswer(turn, subject, signal) {
  return fetch("/api/ask", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ question: turn.question, conversation: subject, guide: turn.guide, request: turn.request ?? undefined }),
    signal
  });
}

async function refusal(response) {
  const problem = await response.json().catch(() => null);
  return {
    trouble: typeof problem?.detail === "string" ? problem.detail : "CareerBot could not take this question.",
    isFinal: response.status >= 400 && response.status < 500 && ![408, 425, 429].includes(response.status),
    seconds: secondsOf(response.headers.get("Retry-After"))
  };
}

// "60", or a date.
function secondsOf(header) {
  if (header === null) return 0;
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000);
  return seconds > 0 ? Math.min(seconds, longestWait) : 0;
}

function accept(turn, outcome) {
  if (outcome.reply.intent === forgetting) {
    beForgotten(turn, outcome);
    return;
  }
  turn.reply = outcome.reply;
  conversation = outcome.reply.conversation;
  drawReply(outcome.parts);
  settle(outcome.isLost ? "What we spoke of before could not be read any more: please name the job again." : "");
}

// Whoever asks to be forgotten sees that it was done, and nothing of it is kept either.
function beForgotten(turn, outcome) {
  turns = [];
  conversation = null;
  draw();
  drawQuestion(turn);
  drawReply(outcome.parts);
  settle("");
  forget();
}

function giveBack(turn, trouble) {
  turns = turns.filter(each => each !== turn);
  bubbles.get(turn).remove();
  if (input.value === "") input.value = turn.question;
  settle(trouble);
}

function fail(turn, outcome) {
  turn.trouble = outcome.trouble;
  drawTrouble(turn, outcome.seconds);
  settle("");
  if (outcome.seconds > 0) hold(outcome.seconds);
}

// Keeps what changed, and says how things stand.
function settle(words) {
  keep(conversation, turns);
  status.textContent = words;
  fresh.hidden = turns.length === 0;
  examples.hidden = turns.length > 0;
}

function isFree() {
  return underway === null && secondsToWait() === 0;
}

function secondsToWait() {
  return Math.max(0, Math.ceil((waitEnds - performance.now()) / 1000));
}

// Counts the seconds down on every button that sends a failed question again.
function hold(seconds) {
  waitEnds = performance.now() + seconds * 1000;
  count();
  const timer = setInterval(() => {
    if (count() > 0) return;
    clearInterval(timer);
    status.textContent = "You can ask again now.";
  }, 250);
}

function count() {
  const seconds = secondsToWait();
  send.disabled = seconds > 0;
  for (const button of log.querySelectorAll(".again")) {
    button.disabled = seconds > 0;
    button.lastChild.textContent = seconds > 0 ? ` in ${seconds} s` : "";
  }
  return seconds;
}

function restore() {
  underway?.abort();
  underway = null;
  const kept = recall();
  turns = kept?.turns ?? [];
  conversation = kept?.conversation ?? null;
  log.setAttribute("aria-busy", "true");
  try {
    draw();
  } catch {
    // It has the shape of a conversation and is none.
    turns = [];
    conversation = null;
    forget();
    draw();
  }
  log.removeAttribute("aria-busy");
}

function draw() {
  log.replaceChildren(greeting);
  for (const turn of turns) {
    drawQuestion(turn);
    if (turn.reply !== null) {
      drawReply(replyParts(turn.reply, ask));
      continue;
    }
    turn.trouble ??= unanswered;
    drawTrouble(turn, 0);
  }
  fresh.hidden = turns.length === 0;
  examples.hidden = turns.length > 0;
  count();
}

function drawQuestion(turn) {
  const bubble = say("you", "You", [element("p", "", [turn.question])]);
  bubbles.set(turn, bubble);
}

function drawReply(parts) {
  say("bot", "CareerBot", parts);
}

// Screen readers hear how long to wait once; what counts down is not read out.
function drawTrouble(turn, seconds) {
  const counted = element("span", "", []);
  counted.setAttribute("aria-hidden", "true");
  const again = element("button", "again", ["Try again", counted]);
  again.type = "button";
  again.addEventListener("click", () => post(turn));
  const words = [turn.trouble];
  if (seconds > 0) words.push(element("span", "who", [` You can try again in ${seconds} seconds.`]));
  const bubble = bubbles.get(turn);
  bubble.classList.add("failed");
  bubble.append(element("div", "trouble", [element("p", "", words), again]));
  log.scrollTop = log.scrollHeight;
}

function moveToEnd(turn) {
  const bubble = bubbles.get(turn);
  bubble.classList.remove("failed");
  bubble.querySelector(".trouble")?.remove();
  if (bubble !== log.lastElementChild) log.append(bubble);
  log.scrollTop = log.scrollHeight;
}

function say(who, name, parts) {
  const turn = element("div", who, [element("span", "who", [`${name}: `]), ...parts]);
  log.append(turn);
  log.scrollTop = turn.offsetTop - log.offsetTop;
  return turn;
}
