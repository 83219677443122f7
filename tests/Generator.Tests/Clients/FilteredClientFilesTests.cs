extern alias tasks;

using System.Text;
using GrantGen.Clients;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Sdks;
using GrantGen.Clients.Uses;
using tasks::GrantGen.Tasks;

namespace GrantGen.Generator.Tests.Clients;

/// <summary>A build leaves out only client files that the analyzer would not read.</summary>
public sealed class FilteredClientFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Of_the_corpus_only_files_without_a_word_of_LiveKits_are_left_out_and_the_analyzer_finds_nothing_in_them()
    {
        (string Name, string Text)[] cases =
        [
            .. ClientCase.Names.Select(ClientCase.Read).Select(@case => (@case.Name, @case.Project.AdditionalFiles[0].Text)),
            ("swift/Plain.swift", "import UIKit\nfunc f() { }\n"),
            ("go/Alias.go", "package app\nfunc f(room *lksdk.Room) { }\n"),
            ("go/Plain.go", "package app\nfunc f() { }\n"),
        ];
        HashSet<int> found = FilteredClientFiles.Find([File("first", []), .. cases.Select((file, i) => File($"{i}{Path.GetExtension(file.Name)}", Encoding.UTF8.GetBytes(file.Text)))]);
        (string Name, string Text)[] silent = [.. cases.Where((_, i) => found.Contains(i + 1))];

        Assert.All(silent, file => Assert.DoesNotContain("livekit", file.Text, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("swift/Plain.swift", silent.Select(file => file.Name));
        Assert.All(silent, file =>
        {
            ClientFile read = ClientFile.Parse(file.Text, ClientLanguages.FindByPath(file.Name)!);
            Assert.Empty(read.Uses);
            Assert.Empty(read.PossiblePermissions);
        });
    }

    [Theory]
    [InlineData("import LiveKit", true)]
    [InlineData("import LIVEKIT", true)]
    [InlineData("// liveKit", true)]
    [InlineData("lksdk", true)]
    [InlineData("LKSDK", true)]
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
        // The file is read in pieces of 128 KiB: the word is before, across and after the end of the first piece, and then of the second.
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
    public void A_search_for_many_words_finds_what_a_search_for_each_word_finds()
    {
        Random random = new(7);
        const string Letters = "abcA_(K{[*";
        string[] words = ["ab(a", "abca_b", "cab{c", "kabc", "_ac*a", "bbbb"];
        WordSearch search = new(words);
        int found = 0;
        for (int run = 0; run < 20_000; run++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(30)).Select(_ => Letters[random.Next(Letters.Length)])]);
            bool occurs = words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
            Assert.True(search.OccursIn(Encoding.ASCII.GetBytes(text), text.Length) == occurs, text);
            found += occurs ? 1 : 0;
        }

        Assert.InRange(found, 100, 19_900);
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

    [Theory]
    [InlineData("await store.room.localParticipant.setMicrophoneEnabled(true)", true)]
    [InlineData("try await store.room.localParticipant.set(metadata: x)", true)]
    [InlineData("call.me.SET_NAME", true)]
    [InlineData("export * from './room'", true)]
    [InlineData("const shown = participant.name", false)]
    public void A_method_of_the_tables_is_enough(string text, bool isKept)
        => Assert.Equal(isKept, IsKept(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Every_method_that_is_called_on_a_participant_or_a_room_has_a_part_that_is_looked_for()
    {
        string[] methods =
        [
            .. ClientLanguages.ByEnding.Values.SelectMany(language => language.Calls.All)
                .Where(call => call.Receiver is ClientReceiver.Participant or ClientReceiver.ParticipantOrRoom)
                .SelectMany(call => call.Labels.Length > 0 ? call.Labels.Select(label => $"{call.Method}({label}") : [call.Method])
                .Distinct(StringComparer.Ordinal),
        ];

        // In Swift, the label of the first argument is part of the method's name.
        Assert.DoesNotContain(methods, method => !LiveKitMarker.Calls.Any(part => method.Contains(part, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void A_binary_file_is_left_out_even_if_it_is_the_first_or_names_LiveKit()
    {
        byte[] segment = [.. Enumerable.Repeat<byte[]>([0x47, 0x40, 0x00, 0x10, 0x00], 400).SelectMany(packet => packet), .. "livekit"u8];
        byte[] resource = [0x00, 0x05, 0x16, 0x07, 0x00, 0x02];
        Assert.Equal([0, 1], FilteredClientFiles.Find([File("aa-segment0.ts", segment, "A"), File("._worker.ts", resource, "A"), File("zz.ts", [], "A")]).Order());
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_kept()
        => Assert.Empty(FilteredClientFiles.Find([File("first", []), new ClientSource(Path.Combine(_folder.Path, "none.swift"), "Viewer", ""), new ClientSource(_folder.Path, "Viewer", "")]));

    [Fact]
    public void The_first_file_of_each_policy_and_ending_is_kept_under_its_other_policies_too()
    {
        ClientSource one = File("one.swift", [], "A");
        ClientSource two = File("two.swift", [], "A");
        ClientSource three = File("three.kt", [], "A");
        ClientSource twoOfB = File("two.swift", [], "B");
        ClientSource fourOfB = File("four.swift", [], "B");

        Assert.Equal([1], FilteredClientFiles.Find([one, two, three]));

        // The second file is the first file of B, so it is kept for A as well.
        Assert.Equal([3], FilteredClientFiles.Find([one, two, twoOfB, fourOfB]));
    }

    [Fact]
    public void A_file_whose_item_names_no_policy_is_kept()
        => Assert.Empty(FilteredClientFiles.Find([File("one.swift", [], ""), File("two.swift", [], "")]));

    private bool IsKept(byte[] file) => FilteredClientFiles.Find([File("first", []), File("file", file)]).Count == 0;

    private ClientSource File(string name, byte[] bytes, string? policy = null)
    {
        string path = _folder.Write(name, bytes);
        return policy is null ? new ClientSource(path, "Viewer", "") : new ClientSource(path, policy, Path.GetExtension(name));
    }
}
