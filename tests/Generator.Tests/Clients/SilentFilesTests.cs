using System.Text;
using GrantGen.Tasks;

namespace GrantGen.Generator.Tests.Clients;

/// <summary>What a build leaves out of the clients' files, by their bytes, is nothing that the analyzer would read.</summary>
public sealed class SilentFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("grantgen-silent-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Of_the_corpus_exactly_the_files_without_a_word_of_LiveKits_are_left_out()
    {
        (string Name, string Text)[] cases =
        [
            .. ClientCase.Names.Select(ClientCase.Read).Select(@case => (@case.Name, @case.Project.AdditionalFiles[0].Text)),
            ("swift/Plain.swift", "import UIKit\nfunc f() { }\n"),
            ("go/Alias.go", "package app\nfunc f(room *lksdk.Room) { }\n"),
            ("go/Plain.go", "package app\nfunc f() { }\n"),
        ];
        string[] paths = [.. cases.Select((file, i) => Write($"{i}{Path.GetExtension(file.Name)}", Encoding.UTF8.GetBytes(file.Text)))];
        HashSet<int> found = SilentFiles.Find([(Write("first", []), "all"), .. paths.Select(path => (path, "all"))]);

        Assert.Equal(
            cases.Where(file => !file.Text.Contains("livekit", StringComparison.OrdinalIgnoreCase) && !file.Text.Contains("lksdk", StringComparison.Ordinal)).Select(file => file.Name),
            cases.Where((_, i) => found.Contains(i + 1)).Select(file => file.Name));
        Assert.Contains("swift/Plain.swift", cases.Where((_, i) => found.Contains(i + 1)).Select(file => file.Name));
    }

    [Theory]
    [InlineData("import LiveKit", true)]
    [InlineData("import LIVEKIT", true)]
    [InlineData("// liveKit", true)]
    [InlineData("lksdk", true)]
    [InlineData("livekit", true)]
    [InlineData("a livekit", true)]
    [InlineData("liveki", false)]
    [InlineData("ivekit", false)]
    [InlineData("live kit", false)]
    [InlineData("livekiT", true)]
    [InlineData("l\tvekit", false)]
    [InlineData("kkkkK", false)]
    [InlineData("", false)]
    public void A_word_is_found_in_any_case(string text, bool isKept)
        => Assert.Equal(isKept, IsKept(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_word_is_found_wherever_a_piece_of_the_file_ends()
    {
        // Pieces of 128 KiB: the word lies before, over and behind the first end, and then the second.
        foreach (int end in new[] { 131_072, 262_144 })
        {
            for (int at = end - 20; at < end + 4; at++)
            {
                byte[] file = [.. Enumerable.Repeat((byte)'x', 300_000)];
                "livekit"u8.CopyTo(file.AsSpan(at));
                Assert.True(IsKept(file), $"at {at}");
                file[at + 6] = (byte)'x';
                Assert.False(IsKept(file), $"without its end, at {at}");
            }
        }
    }

    [Fact]
    public void A_file_in_another_encoding_is_kept()
    {
        foreach (Encoding encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, new UTF32Encoding(bigEndian: true, byteOrderMark: true) })
        {
            Assert.True(IsKept([.. encoding.GetPreamble(), .. encoding.GetBytes("x")]), encoding.WebName);
        }

        Assert.False(IsKept([.. Encoding.UTF8.GetPreamble(), .. "x"u8]));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_kept()
        => Assert.Empty(SilentFiles.Find([(Write("first", []), "all"), (Path.Combine(_folder, "none.swift"), "all"), (_folder, "all")]));

    [Fact]
    public void The_first_file_of_each_kind_is_kept_under_its_other_kinds_too()
    {
        string one = Write("one.swift", []);
        string two = Write("two.swift", []);
        string three = Write("three.kt", []);

        Assert.Equal([1], SilentFiles.Find([(one, "A"), (two, "A"), (three, "B")]));
        Assert.Equal([3], SilentFiles.Find([(one, "A"), (one, "B"), (two, "C"), (three, "A")]));

        // The second file is the first of B, and so is kept as one of A.
        Assert.Equal([3], SilentFiles.Find([(one, "A"), (two, "A"), (two, "B"), (three, "B")]));
    }

    private bool IsKept(byte[] file) => SilentFiles.Find([(Write("first", []), "all"), (Write("file", file), "all")]).Count == 0;

    private string Write(string name, byte[] bytes)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
