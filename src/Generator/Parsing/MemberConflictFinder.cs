using GrantGen.Facts;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Parsing;

/// <summary>
/// Finds members of a policy type that conflict with generated ones. A user's method can share the name of a factory
/// if its parameters differ: it is one more overload.
/// </summary>
internal static class MemberConflictFinder
{
    private static readonly string[] s_names =
    {
        WellKnownNames.CreateToken, WellKnownNames.CreateTokenAsync, WellKnownNames.Grants, WellKnownNames.WriteToken, WellKnownNames.GrantsField, WellKnownNames.ClaimsProperty,
    };

    /// <param name="type">The policy type.</param>
    /// <param name="texts">How many text parameters its factories have.</param>
    /// <param name="isGeneratorInput">
    /// Whether the compilation is the input of the generator. Generated members in it come from a copy of a generated file
    /// that is compiled as well. An analyzer sees the generator's own output, and recognizes a copy only by its folder.
    /// </param>
    public static IEnumerable<MemberConflict> Find(INamedTypeSymbol type, int texts, bool isGeneratorInput)
    {
        foreach (string name in s_names)
        {
            if (type.Name == name || type.TypeParameters.Any(parameter => parameter.Name == name))
            {
                yield return new MemberConflict(name, CopiedFile: null);
            }
            else if (IsDeclared(type, name) && FindMember(type, name, texts, isGeneratorInput) is { } clash)
            {
                yield return clash;
            }
        }
    }

    /// <summary>Names come from syntax, because looking up a member by name binds all members of the type.</summary>
    private static bool IsDeclared(INamedTypeSymbol type, string name) => type.MemberNames.Contains(name) || type.GetTypeMembers(name).Length > 0;

    private static MemberConflict? FindMember(INamedTypeSymbol type, string name, int texts, bool isGeneratorInput)
    {
        foreach (ISymbol member in type.GetMembers(name))
        {
            if (!IsGenerated(member))
            {
                if (Conflicts(member, name, texts))
                {
                    return new MemberConflict(name, CopiedFile: null);
                }
            }
            else if (FileOf(member) is { } file && (isGeneratorInput || file.IndexOf(WellKnownNames.GeneratorType, StringComparison.Ordinal) < 0))
            {
                return new MemberConflict(name, file.Substring(file.LastIndexOfAny(new[] { '/', '\\' }) + 1));
            }
        }

        return null;
    }

    private static bool Conflicts(ISymbol member, string name, int texts)
    {
        if (name is WellKnownNames.Grants or WellKnownNames.GrantsField or WellKnownNames.ClaimsProperty
            || member is not IMethodSymbol { MethodKind: MethodKind.Ordinary } method)
        {
            return true;
        }

        List<string> parameters = new();
        if (name == WellKnownNames.WriteToken)
        {
            parameters.Add("IBufferWriter");
        }

        parameters.Add(name == WellKnownNames.CreateTokenAsync ? "ITokenSignature" : "TokenSigner");
        parameters.AddRange(Enumerable.Repeat("String", texts));
        if (method.Arity == 1)
        {
            parameters.Add(method.TypeParameters[0].Name);
            parameters.Add("JsonTypeInfo");
        }

        parameters.Add("ParticipantOptions");
        if (name == WellKnownNames.CreateTokenAsync)
        {
            parameters.Add("CancellationToken");
        }

        return method.Arity <= 1
            && method.Parameters.All(parameter => parameter.RefKind == RefKind.None)
            && method.Parameters.Select(parameter => parameter.Type.Name).SequenceEqual(parameters, StringComparer.Ordinal);
    }

    /// <summary>Whether the generator wrote the member: in this compilation, or in one whose output was copied.</summary>
    private static bool IsGenerated(ISymbol member)
    {
        foreach (AttributeData attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "GeneratedCodeAttribute"
                && attribute.ConstructorArguments.Length == 2
                && attribute.ConstructorArguments[0].Value is WellKnownNames.ToolName)
            {
                return true;
            }
        }

        return false;
    }

    private static string? FileOf(ISymbol member) => member.Locations.Length == 0 ? null : member.Locations[0].SourceTree?.FilePath;
}
