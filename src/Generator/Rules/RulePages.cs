namespace GrantGen.Generator.Rules;

/// <summary>The page of a rule.</summary>
internal static class RulePages
{
    /// <summary>The address of the page.</summary>
    public static string Link(string id) => $"https://github.com/grantgen/grantgen/blob/main/docs/rules/{id}.md";

    /// <summary>The first paragraph of the page.</summary>
    public static RuleDescription Description(string id) => new(id);
}
