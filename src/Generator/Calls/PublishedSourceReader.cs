using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.Roslyn;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Calls;

/// <summary>Reads the source of the published track from the options of a call.</summary>
internal static class PublishedSourceReader
{
    private const string SourceProperty = "Source";

    /// <summary>Reads the options of a call: an object that is created in place or kept in a local, or null for the default.</summary>
    public static PublishedSource Read(IOperation? options, CancellationToken cancellationToken) => options?.Unwrapped() switch
    {
        null or IDefaultValueOperation => PublishedSource.Unknown,
        { ConstantValue: { HasValue: true, Value: null } } => PublishedSource.Unknown,
        IObjectCreationOperation { Arguments.Length: 0 } creation => ReadInitializer(creation.Initializer, cancellationToken),
        ILocalReferenceOperation local => ReadLocal(local, cancellationToken),
        IMemberReferenceOperation member => ReadMember(member, cancellationToken),
        IInvocationOperation call => ReadCall(call, cancellationToken),
        _ => PublishedSource.Undetermined,
    };

    private static PublishedSource ReadInitializer(IObjectOrCollectionInitializerOperation? initializer, CancellationToken cancellationToken)
    {
        if (initializer is null)
        {
            return PublishedSource.Unknown;
        }

        foreach (IOperation member in initializer.Initializers)
        {
            if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: SourceProperty } or IFieldReferenceOperation { Field.Name: SourceProperty } } assignment)
            {
                return ReadValue(assignment.Value, cancellationToken);
            }
        }

        return PublishedSource.Unknown;
    }

    /// <summary>
    /// Reads options that a local holds: their initializer, and the source that is assigned before the call. A source that is
    /// assigned under a condition, in a loop or by other code is not determined.
    /// </summary>
    private static PublishedSource ReadLocal(ILocalReferenceOperation local, CancellationToken cancellationToken)
    {
        if (local.EffectiveValue(cancellationToken) is not IObjectCreationOperation { Arguments.Length: 0, Type: { } type } creation
            || creation.GetRoot() != local.GetRoot()
            || ObjectPropertySet.TryAnalyze(creation, taker => IsPublication(taker, type),
                cancellationToken) is not { Escapes: false, IsReturned: false } written)
        {
            return PublishedSource.Undetermined;
        }

        PublishedSource source = PublishedSource.Unknown;
        IOperation? loop = LoopAround(local);
        foreach (PropertyWrite set in written.Writes.Where(set => set.Property == SourceProperty))
        {
            bool isLater = set.Syntax.SpanStart > local.Syntax.SpanStart;
            if (isLater && (loop is null || !loop.Syntax.Span.Contains(set.Syntax.Span) || loop.Syntax.Span.Contains(creation.Syntax.Span)))
            {
                continue;
            }

            if (isLater || !set.RunsUnconditionally || set.Value is null)
            {
                return PublishedSource.Undetermined;
            }

            source = ReadValue(set.Value, cancellationToken);
        }

        return source;
    }

    /// <summary>Reads options that a member holds, if code uses them only to publish.</summary>
    private static PublishedSource ReadMember(IMemberReferenceOperation reference, CancellationToken cancellationToken)
        => reference.EffectiveValue(cancellationToken) is IObjectCreationOperation { Arguments.Length: 0 } creation
            && reference.SemanticModel is { } model
            && SharedOptions.AreUnchanged(reference.Member, model.Compilation, cancellationToken)
                ? ReadInitializer(creation.Initializer, cancellationToken)
                : PublishedSource.Undetermined;

    /// <summary>Reads options that a method of the compilation creates.</summary>
    private static PublishedSource ReadCall(IInvocationOperation call, CancellationToken cancellationToken)
    {
        if (call is not { TargetMethod: { IsVirtual: false, IsAbstract: false, IsOverride: false, DeclaringSyntaxReferences.IsEmpty: false } method, SemanticModel: { } model })
        {
            return PublishedSource.Undetermined;
        }

        List<IOperation> results = MemberValues.ReturnedBy(method.OriginalDefinition, model.Compilation, cancellationToken).Take(2).ToList();
        return results.Count == 1 && results[0].Unwrapped() is IObjectCreationOperation { Arguments.Length: 0 } creation
            ? ReadInitializer(creation.Initializer, cancellationToken)
            : PublishedSource.Undetermined;
    }

    /// <summary>Whether an argument is passed to a method of the library that declares the options. It leaves them unchanged.</summary>
    private static bool IsPublication(IOperation taker, ITypeSymbol options)
        => taker is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingAssembly: { } assembly } call }
            && call.TargetMethod.Name.StartsWith("PublishTrack", StringComparison.Ordinal)
            && SymbolEqualityComparer.Default.Equals(assembly, options.ContainingAssembly);

    private static IOperation? LoopAround(IOperation operation)
    {
        IOperation? current = operation.Parent;
        while (current is not null and not ILoopOperation)
        {
            current = current.Parent;
        }

        return current;
    }

    /// <summary>Reads a member of a client's enum of sources: the clients spell it <c>SourceCamera</c> or <c>Camera</c>, and differ in the case of <c>Screenshare</c>.</summary>
    private static PublishedSource ReadValue(IOperation value, CancellationToken cancellationToken)
        => value.EffectiveValue(cancellationToken) is { ConstantValue: { HasValue: true, Value: { } constant }, Type: { TypeKind: TypeKind.Enum } type }
            && type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => Equals(member.ConstantValue, constant)) is { } named
            && PublishedSource.FlagOf(named.Name) is { } flag
                ? new PublishedSource(flag)
                : PublishedSource.Undetermined;
}
