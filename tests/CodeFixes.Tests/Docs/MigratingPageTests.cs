using System.Text.RegularExpressions;

namespace GrantGen.CodeFixes.Tests.Docs;

/// <summary>The example of docs/migrating.md is correct: the fix of GG3006 turns its "before" code into its "after" code.</summary>
public class MigratingPageTests
{
    [Fact]
    public async Task The_second_block_is_made_of_the_first_by_the_fix()
    {
        string[] code = Blocks();
        await FixTest.Verify(TestProject.Of(code[0]).WithServerSdk(), code[1], "GG3006");
    }

    /// <summary>The token endpoint is generic in the policy, so a static class would not do.</summary>
    [Fact]
    public void The_policy_is_one_that_an_endpoint_takes()
        => TestProject.Of(Blocks()[1], "internal static class Endpoint { private static void Map<TPolicy>() where TPolicy : IRoomPolicy { } public static void All() => Map<ViewerPolicy>(); }")
            .WithServerSdk().Generate();

    /// <summary>The code before the fix and after it.</summary>
    private static string[] Blocks()
        => [.. Regex.Matches(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "migrating.md")), "```csharp\n(.*?)```", RegexOptions.Singleline)
            .Take(2).Select(match => match.Groups[1].Value.Replace(" // GG3005, GG3006", "", StringComparison.Ordinal))];
}
