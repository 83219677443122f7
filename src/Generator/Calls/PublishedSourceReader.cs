using GrantGen.Generator.Roslyn;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Calls;

/// <summary>Reads the source that a call publishes from out of its options.</summary>
internal static class PublishedSourceReader
{
    /// <summary>Reads the options of a call: an object that is made in place, or null for the default.</summary>
    public static PublishedSource Read(IOperation? options)
    {
        return options?.Unwrapped() switch
        {
            null or IDefaultValueOperation => PublishedSource.Unknown,
            { ConstantValue: { HasValue: true, Value: null } } => PublishedSource.Unknown,
            IObjectCreationOperation { Arguments.Length: 0 } creation => ReadInitializer(creation.Initializer),
            _ => PublishedSource.Undetermined,
        };
    }

    private static PublishedSource ReadInitializer(IObjectOrCollectionInitializerOperation? initializer)
    {
        if (initializer is null)
        {
            return PublishedSource.Unknown;
        }

        foreach (IOperation member in initializer.Initializers)
        {
            if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Source" } or IFieldReferenceOperation { Field.Name: "Source" } } assignment)
            {
                return ReadValue(assignment.Value);
            }
        }

        return PublishedSource.Unknown;
    }

    /// <summary>Reads a member of a client's enum of sources: the clients spell it <c>SourceCamera</c> or <c>Camera</c>, and differ in the case of <c>Screenshare</c>.</summary>
    private static PublishedSource ReadValue(IOperation value)
    {
        if (value.Unwrapped() is not IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } member })
        {
            return PublishedSource.Undetermined;
        }

        return PublishedSource.FlagOf(member.Name) is { } flag ? new PublishedSource(flag) : PublishedSource.Undetermined;
    }
}
