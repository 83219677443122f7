using GrantGen.Policies;
using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.Generator.Tests.Declarations;

/// <summary>The shared source uses no Roslyn type, so it checks identifiers itself. The result must agree with the compiler.</summary>
public class CSharpNamesTests
{
    [Fact]
    public void Every_character_is_judged_as_the_compiler_judges_it_at_the_start_and_inside()
    {
        for (int unit = char.MinValue; unit <= char.MaxValue; unit++)
        {
            string alone = ((char)unit).ToString();
            string inside = "a" + alone + "b";
            Assert.True(SyntaxFacts.IsValidIdentifier(alone) == CSharpNames.IsIdentifier(alone), $"U+{unit:X4} at the start");
            Assert.True(SyntaxFacts.IsValidIdentifier(inside) == CSharpNames.IsIdentifier(inside), $"U+{unit:X4} inside");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("class")]
    [InlineData("class-id")]
    [InlineData("@class")]
    [InlineData("1st")]
    public void A_name_is_judged_as_the_compiler_judges_it(string name)
        => Assert.Equal(SyntaxFacts.IsValidIdentifier(name), CSharpNames.IsIdentifier(name));
}
