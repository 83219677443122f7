using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Docs;

/// <summary>The code of the README compiles, without a warning.</summary>
public class ReadmeCodeTests
{
    private static readonly string[] s_code =
    [
        .. Regex.Matches(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md")), "```csharp\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value),
    ];

    /// <summary>The third is compiled by the tests of the endpoint.</summary>
    [Fact]
    public void There_are_three_pieces_of_code() => Assert.Equal(3, s_code.Length);

    [Fact]
    public void The_program_that_mints_compiles() => TestProject.Of(s_code[0]).WithOutputKind(OutputKind.ConsoleApplication).Generate();

    [Fact]
    public void The_code_that_verifies_compiles() => TestProject.Of($$"""
        using GrantGen;

        class Reader
        {
            bool Read(string? token, byte[] body, string? authorization)
            {
                {{s_code[1]}}
                return genuine && failure == TokenVerificationFailure.None;
            }
        }
        """).Generate();
}
