using System.Text.RegularExpressions;

namespace GrantGen.CodeFixes.Tests.Docs;

/// <summary>The example of docs/migrating.md is true: the fix of GG3006 makes the code after it from the code before it.</summary>
public class MigratingPageTests
{
    [Fact]
    public async Task The_second_block_is_made_of_the_first_by_the_fix()
    {
        string page = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "docs", "migrating.md"));
        string[] code = [.. Regex.Matches(page, "```csharp\n(.*?)```", RegexOptions.Singleline).Take(2).Select(match => match.Groups[1].Value.Replace(" // GG3005, GG3006", "", StringComparison.Ordinal))];

        await FixTest.Verify(TestProject.Of(code[0]).WithServerSdk(), code[1], "GG3006");
    }
}
