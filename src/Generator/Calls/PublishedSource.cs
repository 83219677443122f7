using GrantGen.Facts;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Calls;

/// <summary>The source that a call publishes from.</summary>
/// <param name="Flag">The bit of the source, or of each that it may be; 0 for none; null where it is not known until the program runs.</param>
internal readonly record struct PublishedSource(int? Flag)
{
    /// <summary>Not known until the program runs.</summary>
    public static readonly PublishedSource Undetermined = new(Flag: null);

    /// <summary>No source: what the clients' options say if nothing is said. The server then matches "unknown".</summary>
    public static readonly PublishedSource Unknown = new(0);

    /// <summary>Reads the options of a call: an object that is made in place, or null for the default.</summary>
    public static PublishedSource Of(IOperation? options)
    {
        return options?.Unwrapped() switch
        {
            null or IDefaultValueOperation => Unknown,
            { ConstantValue: { HasValue: true, Value: null } } => Unknown,
            IObjectCreationOperation { Arguments.Length: 0 } creation => OfInitializer(creation.Initializer),
            _ => Undetermined,
        };
    }

    private static PublishedSource OfInitializer(IObjectOrCollectionInitializerOperation? initializer)
    {
        if (initializer is null)
        {
            return Unknown;
        }

        foreach (IOperation member in initializer.Initializers)
        {
            if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Source" } or IFieldReferenceOperation { Field.Name: "Source" } } assignment)
            {
                return OfValue(assignment.Value);
            }
        }

        return Unknown;
    }

    /// <summary>Reads a member of a client's enum of sources: the clients spell it <c>SourceCamera</c> or <c>Camera</c>, and differ in the case of <c>Screenshare</c>.</summary>
    private static PublishedSource OfValue(IOperation value)
    {
        if (value.Unwrapped() is not IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } member })
        {
            return Undetermined;
        }

        return FlagOf(member.Name) is { } flag ? new PublishedSource(flag) : Undetermined;
    }

    /// <summary>The bit of the source that a member of a client's enum stands for; 0 for the unknown one; null if it is none.</summary>
    public static int? FlagOf(string member)
    {
        string name = member.StartsWith("Source", StringComparison.Ordinal) ? member.Substring("Source".Length) : member;
        return string.Equals(name, "Unknown", StringComparison.OrdinalIgnoreCase)
            ? 0
            : TrackSourceTable.All.FirstOrDefault(fact => string.Equals(fact.Name, name, StringComparison.OrdinalIgnoreCase))?.Flag;
    }
}
