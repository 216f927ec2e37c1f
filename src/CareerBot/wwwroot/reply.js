// A reply as elements of the page. All text goes in through textContent.

// What a reply consists of, from top to bottom; "pick" is called with the words and the request of a button.
export function replyParts(reply, pick) {
  const next = buttons(reply, pick);
  const parts = reply.snippets.length > 0 || reply.lead !== "" ? quoted(reply, next) : lines(reply.text, reply, next);
  if (reply.chart) parts.push(picture(reply.chart));
  if (reply.citations.length > 0) parts.push(sources(reply.citations));
  if (next !== null && !parts.includes(next)) parts.push(next);
  return parts;
}

// What can be picked next; null where there is nothing.
function buttons(reply, pick) {
  const made = [
    ...reply.choices.map(choice => nextButton(choice.heading, choice, pick)),
    ...reply.nearest.map(choice => nextButton(choice.heading, choice, pick)),
    ...reply.suggestions.map(suggestion => nextButton(suggestion, {}, pick))
  ];
  return made.length > 0 ? element("div", "next", made) : null;
}

// Our own lines first, then the snippets: list items as a list, the rest as paragraphs, each run with its citation.
function quoted(reply, next) {
  const parts = reply.lead === "" ? [] : lines(reply.lead, reply, next);
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

// Lines as paragraphs and lists. What can be picked stands as buttons where the text lists it, below the line that leads to it.
function lines(text, reply, next) {
  const parts = [];
  let list = null;
  for (const line of text.split("\n").filter(line => line !== "")) {
    if (line.startsWith("• ") || /^\d\. /.test(line)) {
      if (next !== null) {
        if (!parts.includes(next)) parts.push(next);
        continue;
      }
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
  if (/^(\/(?![/\\])|https?:\/\/)/.test(citation.url)) link.href = citation.url;
  return link;
}

function nextButton(text, picked, pick) {
  const button = element("button", "", [text]);
  button.type = "button";
  button.addEventListener("click", () => pick(text, picked));
  return button;
}

export function element(name, className, content) {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  for (const part of content) {
    if (typeof part === "string") made.append(document.createTextNode(part));
    else made.append(part);
  }
  return made;
}
