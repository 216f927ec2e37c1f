using System.Text.Json;
using System.Text.RegularExpressions;

namespace CareerBot.TestKit.Discord;

/// <summary>
/// Checks JSON against the part of JSON Schema 2020-12 that Discord's published specification uses. Stricter than the schema in one thing:
/// a property that an object schema doesn't name is a problem. Null is taken only where the schema says so.
/// Formats other than "date-time" and "uri" are names for people and aren't checked.
/// </summary>
internal sealed class SchemaCheck(JsonElement schemas)
{
    private static readonly (string Name, int Most)[] Unions = [("oneOf", 1), ("anyOf", int.MaxValue)];

    private const string RefPrefix = "#/components/schemas/";

    public IReadOnlyList<string> Check(JsonElement schema, JsonElement value) => [.. Problems(schema, value, "$")];

    private static bool IsOfType(JsonElement value, string? type) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException($"The schema has a type \"{type}\"."),
    };

    private IEnumerable<string> Problems(JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("$ref", out var reference)) return Problems(Resolve(reference), value, path);
        return TypeProblems(schema, value, path) is { } wrongType ? [wrongType] :
        [
            .. UnionProblems(schema, value, path),
            .. ValueProblems(schema, value, path),
            .. value.ValueKind switch
            {
                JsonValueKind.Object => ObjectProblems(schema, value, path),
                JsonValueKind.Array => ArrayProblems(schema, value, path),
                JsonValueKind.String => TextProblems(schema, value.GetString() ?? string.Empty, path),
                JsonValueKind.Number => NumberProblems(schema, value.GetDouble(), path),
                _ => [],
            },
        ];
    }

    private JsonElement Resolve(JsonElement reference) => schemas.GetProperty((reference.GetString() ?? string.Empty)[RefPrefix.Length..]);

    private static string? TypeProblems(JsonElement schema, JsonElement value, string path)
    {
        if (!schema.TryGetProperty("type", out var type)) return null;
        var isFine = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(one => IsOfType(value, one.GetString())) : IsOfType(value, type.GetString());
        return isFine ? null : $"{path} is {value.ValueKind}, not {type}";
    }

    private IEnumerable<string> UnionProblems(JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("allOf", out var all))
        {
            foreach (var problem in all.EnumerateArray().SelectMany(part => Problems(part, value, path))) yield return problem;
        }

        foreach (var (name, most) in Unions)
        {
            if (!schema.TryGetProperty(name, out var any)) continue;
            var branches = any.EnumerateArray().Select(branch => Problems(branch, value, path).ToArray()).ToArray();
            var fitting = branches.Count(problems => problems.Length == 0);
            if (fitting > most) yield return $"{path} is of {fitting} kinds at once";
            if (fitting == 0) yield return branches.MinBy(problems => (problems.Max(problem => Strangeness(problem, path)), problems.Length))?[0] ?? $"{path} is of no kind";
        }
    }

    /// <summary>Which branch was meant: rather the one that has a fault further in than the one of another kind.</summary>
    private static int Strangeness(string problem, string path) =>
        problem.StartsWith($"{path} is ", StringComparison.Ordinal) ? 2 : problem.StartsWith($"{path}.type is ", StringComparison.Ordinal) ? 1 : 0;

    private static IEnumerable<string> ValueProblems(JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("const", out var constant) && !JsonElement.DeepEquals(constant, value)) yield return $"{path} is not {constant}";
        if (schema.TryGetProperty("enum", out var values) && !values.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value))) yield return $"{path} is none of {values}";
    }

    private IEnumerable<string> ObjectProblems(JsonElement schema, JsonElement value, string path)
    {
        var known = schema.TryGetProperty("properties", out var properties);
        var additional = schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.Object;
        // A schema that names nothing is one part of several, or null beside an object.
        if (!known && !additional) yield break;
        var count = 0;
        foreach (var member in value.EnumerateObject())
        {
            count++;
            var place = $"{path}.{member.Name}";
            if (known && properties.TryGetProperty(member.Name, out var named))
            {
                foreach (var problem in Problems(named, member.Value, place)) yield return problem;
            }
            else if (additional)
            {
                foreach (var problem in Problems(others, member.Value, place)) yield return problem;
            }
            else
            {
                yield return $"{place} is not known";
            }
        }

        if (Limit(schema, "maxProperties") < count) yield return $"{path} has {count} properties";
        if (!schema.TryGetProperty("required", out var required)) yield break;
        foreach (var name in required.EnumerateArray().Select(name => name.GetString() ?? string.Empty).Where(name => !value.TryGetProperty(name, out _))) yield return $"{path}.{name} is missing";
    }

    private IEnumerable<string> ArrayProblems(JsonElement schema, JsonElement value, string path)
    {
        var count = value.GetArrayLength();
        if (Limit(schema, "maxItems") < count || Limit(schema, "minItems") > count) yield return $"{path} has {count} items";
        if (schema.TryGetProperty("uniqueItems", out var unique) && unique.GetBoolean() && value.EnumerateArray().Select(item => item.GetRawText()).Distinct().Count() < count) yield return $"{path} has an item twice";
        if (!schema.TryGetProperty("items", out var items)) yield break;
        foreach (var problem in value.EnumerateArray().SelectMany((item, index) => Problems(items, item, $"{path}[{index}]"))) yield return problem;
    }

    private static IEnumerable<string> TextProblems(JsonElement schema, string text, string path)
    {
        // Characters are code points, not halves of them.
        var length = text.EnumerateRunes().Count();
        if (Limit(schema, "maxLength") < length || Limit(schema, "minLength") > length) yield return $"{path} has {length} characters";
        if (schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(text, pattern.GetString() ?? string.Empty, RegexOptions.CultureInvariant)) yield return $"{path} does not match {pattern}";
        if (!schema.TryGetProperty("format", out var format)) yield break;
        if (format.ValueEquals("uri") && !Uri.TryCreate(text, UriKind.Absolute, out _)) yield return $"{path} is no address";
        if (format.ValueEquals("date-time") && !DateTimeOffset.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _)) yield return $"{path} is no date";
    }

    private static IEnumerable<string> NumberProblems(JsonElement schema, double number, string path)
    {
        if (Limit(schema, "maximum") < number || Limit(schema, "minimum") > number) yield return $"{path} is {number}";
    }

    /// <summary>Null, and so never broken, where there is none.</summary>
    private static double? Limit(JsonElement schema, string name) => schema.TryGetProperty(name, out var limit) ? limit.GetDouble() : null;
}
