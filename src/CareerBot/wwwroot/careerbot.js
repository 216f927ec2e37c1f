// The chat page. All text goes in through textContent: nothing that a guide or a person wrote can become markup.
"use strict";

const log = document.getElementById("log");
const form = document.getElementById("ask");
const input = document.getElementById("question");
const status = document.getElementById("status");
let conversation = null;
let waiting = false;

form.addEventListener("submit", event => {
  event.preventDefault();
  const question = input.value.trim();
  if (question !== "" && !waiting) ask(question, {});
});

// "picked" is what a button asks for besides its words: a guide, or a request to be sent back unchanged.
async function ask(question, picked) {
  waiting = true;
  input.value = "";
  say("you", "You", [paragraph(question)]);
  status.textContent = "Looking it up …";
  try {
    const response = await fetch("/api/ask", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ question, conversation, guide: picked.guide || null, request: picked.request }),
      signal: AbortSignal.timeout(15000)
    });
    const body = await response.json();
    if (response.ok) show(body);
    else refuse(question, body.detail || "CareerBot could not take this question.");
  } catch {
    refuse(question, "CareerBot can't be reached right now. Your question is still in the box: try again in a moment.");
  }
  waiting = false;
  input.focus();
}

function show(reply) {
  status.textContent = "";
  conversation = reply.conversation;
  const parts = reply.snippets.length > 0 || reply.lead !== "" ? quoted(reply) : lines(reply.text, reply);
  if (reply.chart) parts.push(picture(reply.chart));
  if (reply.citations.length > 0) parts.push(sources(reply.citations));
  const next = [
    ...reply.choices.map(choice => nextButton(choice.heading, choice)),
    ...reply.nearest.map(choice => nextButton(choice.heading, choice)),
    ...reply.suggestions.map(suggestion => nextButton(suggestion, {}))
  ];
  if (next.length > 0) parts.push(element("div", "next", next));
  say("bot", "CareerBot", parts);
}

function refuse(question, message) {
  status.textContent = message;
  input.value = question;
  conversation = null;
}

// Our own lines first, then the snippets: list items as a list, the rest as paragraphs, each run with its citation.
function quoted(reply) {
  const parts = reply.lead === "" ? [] : lines(reply.lead, reply);
  if (reply.table) parts.push(...table(reply.table, reply.citations));
  let list = null;
  reply.snippets.forEach((snippet, i) => {
    const content = highlighted(snippet);
    const after = reply.snippets[i + 1];
    if (!after || after.citation !== snippet.citation) content.push(mark(snippet.citation, reply.citations));
    if (snippet.isListItem) {
      if (list === null) parts.push(list = element("ul", "", []));
      list.append(element("li", "", content));
    } else {
      list = null;
      parts.push(element("p", "", content));
    }
  });
  return parts;
}

// A table that scrolls on a narrow screen, and can be scrolled by keyboard.
function table(data, citations) {
  const caption = element("caption", "", [data.caption]);
  const head = element("tr", "", data.columns.map(column => heading(column, "col")));
  const rows = data.rows.map(row => element("tr", "", [
    heading(row.heading, "row"),
    ...row.cells.map(cell => element("td", "", cell.citation ? [cell.text, mark(cell.citation, citations)] : [cell.text]))
  ]));
  const made = element("table", "", [caption, element("thead", "", [head]), element("tbody", "", rows)]);
  const scroll = element("div", "scroll", [made]);
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", data.caption);
  return [scroll, ...data.notes.map(note => element("p", "note", [note]))];
}

// A picture of the pay figures in the page's own theme; the words for it are read out instead.
function picture(chart) {
  const dark = element("source", "", []);
  dark.media = "(prefers-color-scheme: dark)";
  dark.srcset = own(chart.dark);
  const image = element("img", "chart", []);
  image.alt = chart.altText;
  image.src = own(chart.light);
  return element("picture", "", [dark, image]);
}

function own(path) {
  return path.startsWith("/charts/") ? path : "";
}

function heading(text, scope) {
  const made = element("th", "", [text]);
  made.scope = scope;
  return made;
}

function lines(text, reply) {
  const parts = [];
  let list = null;
  for (const line of text.split("\n").filter(line => line !== "")) {
    if (line.startsWith("• ") || /^\d\. /.test(line)) {
      // What can be picked stands below as a button.
      if (reply.choices.length + reply.nearest.length + reply.suggestions.length > 0) continue;
      if (list === null) parts.push(list = element("ul", "", []));
      list.append(element("li", "", [line.slice(2)]));
    } else {
      list = null;
      parts.push(element("p", "", marked(line, reply.citations)));
    }
  }
  return parts;
}

function marked(line, citations) {
  const found = / \[(\d)\]$/.exec(line);
  return found ? [line.slice(0, found.index), mark(Number(found[1]), citations)] : [line];
}

function highlighted(snippet) {
  const content = [];
  let at = 0;
  for (const { start, length } of snippet.highlights) {
    content.push(snippet.text.slice(at, start), element("mark", "", [snippet.text.slice(start, start + length)]));
    at = start + length;
  }
  content.push(snippet.text.slice(at));
  return content;
}

function mark(number, citations) {
  const citation = citations.find(each => each.number === number);
  if (!citation) return "";
  const link = linkTo(citation, `[${number}]`);
  link.setAttribute("aria-label", `Source ${number}: ${citation.heading}`);
  return element("sup", "", [link]);
}

function sources(citations) {
  const list = element("ol", "sources", citations.map(citation => {
    const item = element("li", "", [linkTo(citation, `${citation.title} › ${citation.heading}`)]);
    item.value = citation.number;
    return item;
  }));
  list.setAttribute("aria-label", "Sources");
  return list;
}

function linkTo(citation, text) {
  const link = element("a", "", [text]);
  if (/^(\/(?!\/)|https?:\/\/)/.test(citation.url)) link.href = citation.url;
  return link;
}

function nextButton(text, picked) {
  const button = element("button", "", [text]);
  button.type = "button";
  button.addEventListener("click", () => { if (!waiting) ask(text, picked); });
  return button;
}

function paragraph(text) {
  return element("p", "", [text]);
}

function say(who, name, parts) {
  const turn = element("div", who, [element("span", "who", [`${name}: `]), ...parts]);
  log.append(turn);
  log.scrollTop = turn.offsetTop - log.offsetTop;
}

function element(name, className, content) {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  for (const part of content) {
    if (typeof part === "string") made.append(document.createTextNode(part));
    else made.append(part);
  }
  return made;
}
