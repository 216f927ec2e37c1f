#!/usr/bin/env python3
"""Writes a fine-tuned encoder as the host reads it: encoder.onnx (8-bit weights), vocab.txt and encoder.json.

    /usr/bin/python3 tests/CareerBot.Training/export.py WEIGHTS ID OUT
"""
import json
import os
import sys

import torch

import encoder
import finetune
import model_file
import quantize


def main(weights, name, out):
    data = model_file.assembly()
    model = encoder.load(model_file.onnx_bytes(data))
    kept = torch.load(weights, map_location="cpu")
    model.load_state_dict(kept["model"])
    os.makedirs(out, exist_ok=True)
    quantize.write(model.eval(), os.path.join(out, "encoder.onnx"))
    with open(os.path.join(out, "vocab.txt"), "w", encoding="utf-8") as file:
        file.write("\n".join(model_file.vocabulary(data)).rstrip("\n") + "\n")
    with open(os.path.join(out, "encoder.json"), "w", encoding="utf-8") as file:
        json.dump({
            "id": name, "dimensions": encoder.WIDTH, "mostTokens": 64, "lowerCase": True,
            "noAnswer": [round(float(x), 5) for x in kept["null"].detach()],
            "noAnswerBias": round(float(kept["bias"]) / finetune.SCALE, 5),
        }, file)
        file.write("\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
