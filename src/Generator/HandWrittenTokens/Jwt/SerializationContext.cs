using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <summary>Finds the serializer that writes an object, which determines the names of the members.</summary>
internal static class SerializationContext
{
    /// <summary>The maximum length of a chain of locals and objects. Longer chains are not followed.</summary>
    private const int MaxDepth = 4;

    /// <summary>The naming of the serializer to which an object is passed in the same function; unknown if it is not found.</summary>
    public static JsonNaming Find(IOperation value, CancellationToken cancellationToken) => Find(value, MaxDepth, new HashSet<ISymbol>(SymbolEqualityComparer.Default), cancellationToken) ?? JsonNaming.Unknown;

    private static JsonNaming? Find(IOperation value, int depth, HashSet<ISymbol> visited, CancellationToken cancellationToken)
    {
        for (IOperation current = value; depth > 0 && current.Parent is { } parent; current = parent)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (parent)
            {
                case IArgumentOperation { Parent: IInvocationOperation call } argument:
                    if (IsSerializer(call))
                    {
                        return JsonNamingReader.Read(call, cancellationToken);
                    }

                    if (call.Instance is { } receiver && argument.Value == current)
                    {
                        // An element that is added to a dictionary or an array: the naming of the container applies.
                        return OfWhole(receiver, depth, visited, cancellationToken) ?? (receiver is IInstanceReferenceOperation ? Find(call, depth - 1, visited, cancellationToken) : null);
                    }

                    return null;
                case IArgumentOperation { Parent: IObjectCreationOperation { Type: { } type } }:
                    return JwtTypes.IsJwtType(type) ? JsonNaming.Declared : null;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } instance } } assignment when assignment.Value == current && instance is not IInstanceReferenceOperation:
                    return OfWhole(instance, depth, visited, cancellationToken);
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } local } }:
                    return OfLocal(local, parent, depth, visited, cancellationToken);
                case IObjectCreationOperation { Type: { } created } when JwtTypes.IsJwtType(created):
                    return JsonNaming.Declared;
                case IReturnOperation or IBlockOperation or IAnonymousFunctionOperation:
                    return null;
            }
        }

        return null;
    }

    private static JsonNaming? OfWhole(IOperation instance, int depth, HashSet<ISymbol> visited, CancellationToken cancellationToken) => instance.Unboxed() switch
    {
        { Type: { } type } when JwtTypes.IsJwtType(type) => JsonNaming.Declared,
        ILocalReferenceOperation local => OfLocal(local.Local, local, depth, visited, cancellationToken),
        _ => null,
    };

    private static JsonNaming? OfLocal(ILocalSymbol local, IOperation place, int depth, HashSet<ISymbol> visited, CancellationToken cancellationToken)
        => !visited.Add(local) ? null : place.GetRoot().Descendants()
            .Where(operation => operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local) && operation != place)
            .Select(reference => Find(reference, depth - 1, visited, cancellationToken))
            .FirstOrDefault(naming => naming is not null);

    private static bool IsSerializer(IInvocationOperation call)
        => call.TargetMethod.ContainingType?.Name is "JsonSerializer" or "JsonConvert" or "JObject" or "JToken" or "JArray" && call.TargetMethod.DeclaringSyntaxReferences.IsEmpty;
}
