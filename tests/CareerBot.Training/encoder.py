"""all-MiniLM-L6-v2 (Reimers and Gurevych 2019; Apache 2.0) in PyTorch: six layers, 384 wide, mean over the tokens, length 1."""
import math

import numpy
import onnx
import onnx.numpy_helper
import torch
import torch.nn as nn
import torch.nn.functional as functional

LAYERS, WIDTH, HEADS, INNER, EPSILON = 6, 384, 12, 1536, 1e-12


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.wide, self.narrow = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.after_attention, self.after_inner = nn.LayerNorm(WIDTH, EPSILON), nn.LayerNorm(WIDTH, EPSILON)

    def forward(self, states, blocked, dropout):
        batch, length, _ = states.shape

        def heads(linear):
            return linear(states).view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        scores = heads(self.query) @ heads(self.key).transpose(2, 3) / math.sqrt(WIDTH // HEADS) + blocked
        seen = (torch.softmax(scores, -1) @ heads(self.value)).transpose(1, 2).reshape(batch, length, WIDTH)
        states = self.after_attention(states + functional.dropout(self.out(seen), dropout, self.training))
        inner = self.narrow(functional.gelu(self.wide(states)))
        return self.after_inner(states + functional.dropout(inner, dropout, self.training))


class Encoder(nn.Module):
    def __init__(self, pieces: int = 30522, dropout: float = 0.1):
        super().__init__()
        self.words, self.places = nn.Embedding(pieces, WIDTH), nn.Embedding(512, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.first = nn.LayerNorm(WIDTH, EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.dropout = dropout

    def tokens(self, ids, mask):
        """ids, mask: [batch, length] → states [batch, length, 384]."""
        states = self.first(self.words(ids) + self.places.weight[: ids.shape[1]] + self.kind)
        blocked = (1 - mask.to(states.dtype))[:, None, None, :] * -1e4
        for layer in self.layers:
            states = layer(states, blocked, self.dropout)
        return states

    def forward(self, ids, mask):
        """ids, mask: [batch, length] → embeddings [batch, 384] of length 1."""
        states = self.tokens(ids, mask)
        weight = mask[:, :, None].to(states.dtype)
        return functional.normalize((states * weight).sum(1) / weight.sum(1).clamp(min=1e-9), dim=1)


def load(onnx_bytes: bytes) -> Encoder:
    """Weights by the names of their biases: an exported product has none of its own."""
    graph = onnx.load_from_string(onnx_bytes).graph
    arrays = {each.name: onnx.numpy_helper.to_array(each) for each in graph.initializer}
    made_by = {output: node for node in graph.node for output in node.output}
    products = {}
    for node in graph.node:
        if node.op_type != "Add":
            continue
        for bias, other in (node.input, reversed(node.input)):
            maker = made_by.get(other)
            if bias.endswith(".bias") and maker is not None and maker.op_type == "MatMul" and maker.input[1] in arrays:
                products[bias[:-5]] = arrays[maker.input[1]]

    def set_to(parameter, array):
        assert tuple(parameter.shape) == array.shape, (parameter.shape, array.shape)
        with torch.no_grad():
            parameter.copy_(torch.from_numpy(numpy.array(array)))

    model = Encoder()
    set_to(model.words.weight, arrays["embeddings.word_embeddings.weight"])
    set_to(model.places.weight, arrays["embeddings.position_embeddings.weight"])
    set_to(model.kind, arrays["embeddings.token_type_embeddings.weight"][0])
    norms = {"embeddings.LayerNorm": model.first}
    linears = {}
    for at, layer in enumerate(model.layers):
        prefix = f"encoder.layer.{at}"
        linears |= {
            f"{prefix}.attention.self.query": layer.query, f"{prefix}.attention.self.key": layer.key,
            f"{prefix}.attention.self.value": layer.value, f"{prefix}.attention.output.dense": layer.out,
            f"{prefix}.intermediate.dense": layer.wide, f"{prefix}.output.dense": layer.narrow,
        }
        norms |= {f"{prefix}.attention.output.LayerNorm": layer.after_attention, f"{prefix}.output.LayerNorm": layer.after_inner}
    for name, linear in linears.items():
        set_to(linear.weight, products[name].T)
        set_to(linear.bias, arrays[f"{name}.bias"])
    for name, norm in norms.items():
        set_to(norm.weight, arrays[f"{name}.weight"])
        set_to(norm.bias, arrays[f"{name}.bias"])
    return model.eval()


def batch(encoded: list[list[int]]):
    """Padded ids and their mask, both [batch, longest]."""
    longest = max(map(len, encoded))
    ids = torch.tensor([each + [0] * (longest - len(each)) for each in encoded])
    mask = torch.tensor([[1] * len(each) + [0] * (longest - len(each)) for each in encoded])
    return ids, mask


@torch.no_grad()
def embed(model: Encoder, tokenizer, texts: list[str], most: int = 96, size: int = 64) -> numpy.ndarray:
    """Embeddings [texts, 384], shortest texts first so that little is padded."""
    encoded = [tokenizer.encode(text, most) for text in texts]
    order = sorted(range(len(texts)), key=lambda at: len(encoded[at]))
    rows = numpy.zeros((len(texts), WIDTH), dtype=numpy.float32)
    for start in range(0, len(order), size):
        part = order[start:start + size]
        rows[part] = model(*batch([encoded[at] for at in part])).numpy()
    return rows
