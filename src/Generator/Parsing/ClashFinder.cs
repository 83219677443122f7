using GrantGen.Facts;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Parsing;

/// <summary>
/// Finds names of generated members that a policy type has taken already. A method of the user's may share the name of a
/// factory as long as its parameters differ: it is one more overload.
/// </summary>
internal static class ClashFinder
{
    /// <param name="type">The policy type.</param>
    /// <param name="texts">How many text parameters its factories have.</param>
    public static IEnumerable<string> Find(INamedTypeSymbol type, int texts)
    {
        foreach (string name in new[] { WellKnownNames.CreateToken, WellKnownNames.Grants, WellKnownNames.WriteToken })
        {
            if (type.Name == name
                || type.TypeParameters.Any(parameter => parameter.Name == name)
                || (IsTaken(type, name) && type.GetMembers(name).Any(member => !IsOurs(member) && Clashes(member, name, texts))))
            {
                yield return name;
            }
        }
    }

    /// <summary>Names are known from syntax; to ask for a member by name binds all members of the type.</summary>
    private static bool IsTaken(INamedTypeSymbol type, string name) => type.MemberNames.Contains(name) || type.GetTypeMembers(name).Length > 0;

    private static bool Clashes(ISymbol member, string name, int texts)
    {
        if (name == WellKnownNames.Grants || member is not IMethodSymbol { MethodKind: MethodKind.Ordinary } method)
        {
            return true;
        }

        List<string> parameters = new();
        if (name == WellKnownNames.WriteToken)
        {
            parameters.Add("IBufferWriter");
        }

        parameters.Add("TokenSigner");
        parameters.AddRange(Enumerable.Repeat("String", texts));
        if (method.Arity == 1)
        {
            parameters.Add(method.TypeParameters[0].Name);
            parameters.Add("JsonTypeInfo");
        }

        parameters.Add("ParticipantOptions");
        return method.Arity <= 1
            && method.Parameters.All(parameter => parameter.RefKind == RefKind.None)
            && method.Parameters.Select(parameter => parameter.Type.Name).SequenceEqual(parameters, StringComparer.Ordinal);
    }

    /// <summary>Our own member, which an analyzer that runs after the generator sees.</summary>
    private static bool IsOurs(ISymbol member)
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
}
