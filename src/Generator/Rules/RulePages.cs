namespace GrantGen.Generator.Rules;

/// <summary>Where the page of a rule stands.</summary>
internal static class RulePages
{
    public static string Link(string id) => $"https://github.com/grantgen/grantgen/blob/main/docs/rules/{id}.md";
}
