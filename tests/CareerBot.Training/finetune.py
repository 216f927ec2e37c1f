#!/usr/bin/env python3
"""Fine-tunes the encoder: a question lies near the passages that answer it, and near a null candidate where its guide says nothing.

    /usr/bin/python3 tests/CareerBot.Training/finetune.py PASSAGES TRAINING OUT [EPOCHS]

PASSAGES is what `CareerBot.Fitting passages` wrote, TRAINING the folder tests/data/training. Listwise softmax over all passages of
the question's guide with several positives (Cao et al. 2007): those in the sections that answer, and more sharply those that hold the
answering words. Split by guide: one in ten is left out, to choose by. OUT receives the weights and the log of what is left out.
"""
import bisect
import json
import os
import random
import sys
import time
from collections import defaultdict

import torch
import torch.nn.functional as functional

import encoder
import model_file
import wordpiece

QUESTIONS, PASSAGES, TOKENS, ASKED_TOKENS, RATE, SCALE = 24, 96, 56, 48, 4e-5, 20.0
HALF = os.environ.get("HALF", "1") == "1"


def folded(text):
    return " ".join(text.lower().split())


class Guide:
    def __init__(self, name, passages, tokenizer):
        self.name = name
        self.sections = [p["section"] for p in passages]
        self.plain = [folded(p["text"]) for p in passages]
        self.encoded = [tokenizer.encode(f"{p['heading']}: {p['text']}", TOKENS) for p in passages]
        self.questions = []

    def add(self, question, tokenizer):
        if question.get("history") or question["kind"] not in ("answer", "salary", "not_covered"):
            return
        wanted = question.get("sections") or []
        facts = [folded(fact) for any_of in question.get("facts") or [] for fact in any_of]
        inside = [at for at, section in enumerate(self.sections) if section in wanted]
        holding = [at for at in inside if any(fact in self.plain[at] for fact in facts)]
        covered = question["kind"] != "not_covered"
        if covered and not inside:
            return
        self.questions.append((tokenizer.encode(question["question"], ASKED_TOKENS), inside if covered else [], holding if covered else []))


def read(passages, training, tokenizer):
    by_file = defaultdict(list)
    with open(passages, encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            by_file[row["questions"]].append(row)
    guides = []
    for name, rows in sorted(by_file.items()):
        guide = Guide(name, rows, tokenizer)
        with open(os.path.join(training, name), encoding="utf-8") as file:
            for line in file:
                if line.strip():
                    guide.add(json.loads(line), tokenizer)
        guides.append(guide)
    return guides


def left_out(training):
    with open(os.path.join(training, "left-out.txt"), encoding="utf-8") as file:
        return {line.strip() for line in file if not line.startswith("#")}


class Matcher(torch.nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model
        self.null = torch.nn.Parameter(torch.zeros(encoder.WIDTH))
        self.bias = torch.nn.Parameter(torch.tensor(0.45 * SCALE))

    def logits(self, asked, passages):
        """[questions, passages + 1]; the last is the null candidate."""
        near = SCALE * asked @ passages.T
        null = SCALE * asked @ self.null + self.bias
        return torch.cat([near, null[:, None]], 1)


def embed(model, encoded):
    # bfloat16 where the processor multiplies it (AMX, AVX-512 BF16): some ten times as fast.
    with torch.autocast("cpu", torch.bfloat16, enabled=HALF):
        return model(*encoder.batch(encoded)).float()


def loss_of(logits, batch, places):
    logs = functional.log_softmax(logits, 1)
    total = 0.0
    for at, (_, inside, holding) in enumerate(batch):
        if not inside:
            total = total - logs[at, -1]
            continue
        total = total - torch.logsumexp(logs[at, [places[p] for p in inside if p in places]], 0)
        sharp = [places[p] for p in holding if p in places]
        if sharp:
            total = total - 0.5 * torch.logsumexp(logs[at, sharp], 0)
    return total / len(batch)


@torch.no_grad()
def judge(matcher, guides):
    matcher.eval()
    first = passage = third = answerable = 0
    scores = []
    for guide in guides:
        some = guide.questions[::max(1, len(guide.questions) // 50)]
        if not some:
            continue
        passages = torch.cat([embed(matcher.model, guide.encoded[at:at + 64]) for at in range(0, len(guide.encoded), 64)])
        logits = matcher.logits(embed(matcher.model, [q[0] for q in some]), passages)
        for row, (_, inside, holding) in zip(logits, some):
            order = row[:-1].argsort(descending=True).tolist()
            scores.append((float(row[:-1].max() - row[-1]), bool(inside)))
            if inside:
                answerable += 1
                first += order[0] in inside
                third += len({guide.sections[p] for p in order[:12]} & {guide.sections[p] for p in inside}) > 0 and \
                    any(s in {guide.sections[p] for p in inside} for s in list(dict.fromkeys(guide.sections[p] for p in order))[:3])
                passage += order[0] in holding
    good = sorted(score for score, covered in scores if covered)
    bad = [score for score, covered in scores if not covered]
    auc = sum(len(good) - bisect.bisect_right(good, each) for each in bad) / max(1, len(good) * len(bad))
    matcher.train()
    return f"section@1 {first / answerable:.3f} @3 {third / answerable:.3f} passage@1 {passage / answerable:.3f} AUC {auc:.3f} n={answerable}+{len(bad)}"


def main(passages, training, out, epochs=2):
    torch.manual_seed(1)
    random.seed(1)
    torch.set_num_threads(int(os.environ.get("THREADS", "2")))
    data = model_file.assembly()
    tokenizer = wordpiece.WordPiece(model_file.vocabulary(data))
    guides = read(passages, training, tokenizer)
    unlearned = left_out(training)
    left = [g for g in guides if g.name in unlearned]
    learned = [g for g in guides if g.name not in unlearned]
    matcher = Matcher(encoder.load(model_file.onnx_bytes(data)))
    for frozen in (matcher.model.words, matcher.model.places):
        for parameter in frozen.parameters():
            parameter.requires_grad_(False)
    os.makedirs(out, exist_ok=True)
    log = open(os.path.join(out, "log.txt"), "a", encoding="utf-8")

    def say(text):
        print(text, flush=True)
        print(text, file=log, flush=True)

    say(f"{sum(len(g.questions) for g in learned)} questions of {len(learned)} guides; {len(left)} guides left out: {judge(matcher, left)}")
    trained = [p for p in matcher.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW([{"params": [p for p in trained if p.ndim > 1], "weight_decay": 0.01},
                                   {"params": [p for p in trained if p.ndim <= 1 and p is not matcher.bias], "weight_decay": 0.0},
                                   {"params": [matcher.bias], "weight_decay": 0.0, "lr": 0.01}], lr=RATE)
    plan = []
    for _ in range(int(epochs)):
        epoch = []
        for guide in learned:
            asked = guide.questions[:]
            random.shuffle(asked)
            epoch += [(guide, asked[at:at + QUESTIONS]) for at in range(0, len(asked), QUESTIONS) if len(asked[at:at + QUESTIONS]) > 5]
        random.shuffle(epoch)
        plan += epoch
    base = [group["lr"] for group in optimizer.param_groups]
    started, total = time.monotonic(), 0.0
    matcher.train()
    for step, (guide, batch) in enumerate(plan, 1):
        for group, rate in zip(optimizer.param_groups, base):
            group["lr"] = rate * min(1, step / 60) * (1 - (step - 1) / len(plan))
        needed = {p for _, inside, _ in batch for p in inside}
        others = [p for p in range(len(guide.encoded)) if p not in needed]
        random.shuffle(others)
        chosen = sorted(list(needed)[:PASSAGES] + others[:max(0, PASSAGES - len(needed))])
        batch = [q for q in batch if not q[1] or any(p in chosen for p in q[1])]
        places = {p: at for at, p in enumerate(chosen)}
        logits = matcher.logits(embed(matcher.model, [q[0] for q in batch]), embed(matcher.model, [guide.encoded[p] for p in chosen]))
        loss = loss_of(logits, batch, places)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimizer.step()
        total += float(loss)
        if step % 20 == 0:
            say(f"step {step}/{len(plan)} loss {total / 20:.3f} {(time.monotonic() - started) / step:.2f} s/step")
            total = 0.0
        if step % 150 == 0 or step == len(plan):
            say(f"step {step}: {judge(matcher, left)}")
            torch.save({"model": matcher.model.state_dict(), "null": matcher.null, "bias": matcher.bias}, os.path.join(out, f"step{step}.pt"))


if __name__ == "__main__":
    main(*sys.argv[1:])
