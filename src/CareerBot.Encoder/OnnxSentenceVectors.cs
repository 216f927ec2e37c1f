using System.Text.Json;
using CareerBot.Core.Text;
using FastBertTokenizer;
using Microsoft.ML.OnnxRuntime;

namespace CareerBot.Encoder;

/// <summary>A BERT-like encoder run by ONNX Runtime: inputs input_ids and attention_mask [1, tokens], output embeddings
/// [1, dimensions].</summary>
public sealed class OnnxSentenceVectors : ISentenceVectors, IDisposable
{
    private readonly EncoderModel _model;
    private readonly InferenceSession _session;
    private readonly BertTokenizer _tokenizer = new();

    // The tokenizer keeps buffers between calls, so that one thread at a time may use it; the session may be run by many.
    private readonly Lock _tokenizing = new();

    private OnnxSentenceVectors(EncoderModel model, InferenceSession session, string vocabulary)
    {
        _model = model;
        _session = session;
        using var reader = new StreamReader(vocabulary);
        _tokenizer.LoadVocabulary(reader, convertInputToLowercase: model.LowerCase);
    }

    public string ModelId => _model.Id;

    public int Dimensions => _model.Dimensions;

    public IReadOnlyList<float>? NoAnswer => _model.NoAnswer;

    public float NoAnswerBias => _model.NoAnswerBias;

    /// <summary>Loads encoder.json, encoder.onnx and vocab.txt of a folder.</summary>
    /// <exception cref="EncoderUnavailableException">A file is missing or unreadable, or the native library is not there for this
    /// processor.</exception>
    public static OnnxSentenceVectors Load(string folder)
    {
        try
        {
            var model = EncoderModel.Read(Path.Join(folder, "encoder.json"));

            // One thread a call and no spinning: many questions are asked at once, and an idle bot must not burn a processor.
            using var options = new SessionOptions
            {
                IntraOpNumThreads = 1,
                InterOpNumThreads = 1,
                ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            };
            options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
            options.AddSessionConfigEntry("session.inter_op.allow_spinning", "0");
            var session = new InferenceSession(Path.Join(folder, "encoder.onnx"), options);
            return new OnnxSentenceVectors(model, session, Path.Join(folder, "vocab.txt"));
        }
        catch (Exception exception) when (IsOfFiles(exception) || IsOfNativeLibrary(exception))
        {
            throw new EncoderUnavailableException($"The sentence encoder in '{folder}' can't be used: {exception.Message}", exception);
        }
    }

    public float[] Encode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (ids, mask) = Tokens(_model.Prefix + text);
        long[] shape = [1, ids.Length];
        using var input = OrtValue.CreateTensorValueFromMemory(ids, shape);
        using var attention = OrtValue.CreateTensorValueFromMemory(mask, shape);
        using var run = new RunOptions();
        using var results = _session.Run(run, ["input_ids", "attention_mask"], [input, attention], _session.OutputNames);
        return results[0].GetTensorDataAsSpan<float>().ToArray();
    }

    public void Dispose() => _session.Dispose();

    private static bool IsOfFiles(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or JsonException or InvalidDataException or OnnxRuntimeException;

    private static bool IsOfNativeLibrary(Exception exception) =>
        exception is DllNotFoundException or TypeInitializationException or BadImageFormatException or EntryPointNotFoundException;

    private (long[] Ids, long[] Mask) Tokens(string text)
    {
        lock (_tokenizing)
        {
            var (ids, mask, _) = _tokenizer.Encode(text, _model.MostTokens);
            return (ids.ToArray(), mask.ToArray());
        }
    }
}
