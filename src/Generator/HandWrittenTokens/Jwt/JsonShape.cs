using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <summary>A JSON value that code builds, as far as the code shows it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Location">The expression that is the value.</param>
internal sealed record JsonShape(JsonKind Kind, Location Location)
{
    /// <summary>The value of a constant; null for any other.</summary>
    public object? Constant { get; init; }

    /// <summary>The expression; null for a value within a JSON string.</summary>
    public IOperation? Operation { get; init; }

    /// <summary>The JSON that a string contains; null if it contains none, or it is not known.</summary>
    public JsonShape? Content { get; init; }

    /// <summary>The members of an object, in source order. A later member replaces an earlier one of the same name.</summary>
    public IReadOnlyList<JsonMember> Members { get; init; } = Array.Empty<JsonMember>();

    /// <summary>The elements of an array.</summary>
    public IReadOnlyList<JsonShape> Elements { get; init; } = Array.Empty<JsonShape>();

    /// <summary>Whether the members or elements are complete: no other code adds any.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>Whether the names of the members are certain. A serializer with unknown options can write others.</summary>
    public bool HasCertainNames { get; init; } = true;

    /// <summary>Whether the function returns the object, or stores it in a location that other code reads.</summary>
    public bool IsShared { get; init; }

    /// <summary>A value that is known only at run time.</summary>
    public static JsonShape Unknown(IOperation operation) => new(JsonKind.Unknown, operation.Syntax.GetLocation()) { Operation = operation };

    /// <summary>The last member with a name; null if there is none. LiveKit's server ignores the case of names.</summary>
    public JsonMember? Find(string name) => Members.LastOrDefault(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase));
}
