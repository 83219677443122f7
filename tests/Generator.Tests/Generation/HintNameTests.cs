using System.Text;

namespace GrantGen.Generator.Tests.Generation;

/// <summary>A hint name becomes a file name if generated files are written to disk, and a file name has at most 255 bytes.</summary>
public class HintNameTests
{
    private const int Longest = 100;

    [Fact]
    public void A_short_name_is_the_metadata_name() => Assert.Equal("N.P.g.cs", HintName("N", "P"));

    [Theory]
    [InlineData('x', 230)]
    [InlineData('日', 85)]
    [InlineData('é', 500)]
    public void A_long_name_keeps_its_end_and_gets_a_hash(char letter, int count)
    {
        string name = HintName(new string(letter, count), "ViewerPolicy");
        Assert.True(Encoding.UTF8.GetByteCount(name) <= Longest + ".g.cs".Length, name);
        Assert.Matches($"^[0-9a-f]{{16}}-{letter}+\\.ViewerPolicy\\.g\\.cs$", name);
    }

    [Fact]
    public void The_longest_name_that_fits_is_kept()
    {
        Assert.Equal(new string('x', Longest - 2) + ".P.g.cs", HintName(new string('x', Longest - 2), "P"));
        Assert.Matches("^[0-9a-f]{16}-", HintName(new string('x', Longest - 1), "P"));
    }

    [Fact]
    public void Long_names_with_one_end_stay_apart()
    {
        string end = new('x', 200);
        Assert.Equal(3, TestProject.Of($"namespace A.{end} {{ [RoomPolicy] public partial class P; [RoomPolicy] public partial class p; }} namespace B.{end} {{ [RoomPolicy] public partial class P; }}").Generate(allowWarnings: true).Sources.Count);
    }

    private static string HintName(string ns, string type) => Assert.Single(TestProject.Of($"namespace {ns}; [RoomPolicy] public partial class {type};").Generate().Sources.Keys);
}
