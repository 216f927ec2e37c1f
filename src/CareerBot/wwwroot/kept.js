// What the page keeps of a conversation: in this tab of the browser, over a reload and a walk to the guides and back.
// It comes back as data and goes through textContent like any reply; what is not of this shape is thrown away whole.
const place = "careerbot";
const version = 1;
const mostTurns = 50;
const mostCharacters = 200_000;
const longestQuestion = 10_000;
const longestConversation = 8000;

// The oldest turns go first where there are too many.
export function keep(conversation, turns) {
  let kept = turns.slice(-mostTurns);
  let text = write(conversation, kept);
  while (text.length > mostCharacters && kept.length > 0) text = write(conversation, kept = kept.slice(1));
  try {
    sessionStorage.setItem(place, text);
  } catch {
    // The browser keeps nothing for this page, or no more: better nothing than half of it.
    forget();
  }
}

// The conversation and its turns, or null.
export function recall() {
  try {
    const text = sessionStorage.getItem(place);
    if (text === null || text.length > mostCharacters) return null;
    const kept = JSON.parse(text);
    return isWhole(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function forget() {
  try {
    sessionStorage.removeItem(place);
  } catch {
    return;
  }
}

function write(conversation, turns) {
  return JSON.stringify({ version, conversation: isSubject(conversation) ? conversation : null, turns });
}

function isWhole(kept) {
  return isObject(kept) && kept.version === version
    && isSubject(kept.conversation)
    && Array.isArray(kept.turns) && kept.turns.length <= mostTurns && kept.turns.every(isTurn);
}

function isSubject(value) {
  return value === null || (typeof value === "string" && value.length <= longestConversation);
}

function isTurn(turn) {
  return isObject(turn)
    && typeof turn.question === "string" && turn.question.length <= longestQuestion
    && (turn.guide === null || typeof turn.guide === "string")
    && (turn.request === null || isObject(turn.request))
    && (turn.reply === null || isObject(turn.reply))
    && (turn.trouble === null || typeof turn.trouble === "string");
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
