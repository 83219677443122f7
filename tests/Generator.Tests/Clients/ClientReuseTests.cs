using System.Collections.Immutable;
using System.Text;
using GrantGen.Generator.Rules.Clients;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.Generator.Tests.Clients;

/// <summary>A file is read once: it is not read again when another file or a policy changes.</summary>
public class ClientReuseTests
{
    private const string Swift = "import LiveKit\nfunc f(_ room: Room) async { try? await room.localParticipant.set(name: \"x\") }\n";

    [Fact]
    public async Task An_edit_of_one_file_reads_that_file_alone()
    {
        CountedText one = new("one.swift", Swift);
        CountedText other = new("other.swift", Swift);
        TestProject project = Project(ClientProjects.Policies);

        Assert.Equal(2, await Reports(project, one, other));
        CountedText edited = new("one.swift", Swift + Swift);
        Assert.Equal(3, await Reports(project, edited, other));

        Assert.Equal((1, 1, 1), (one.Reads, edited.Reads, other.Reads));
    }

    [Fact]
    public async Task An_edit_of_a_policy_judges_again_and_reads_nothing()
    {
        CountedText file = new("one.swift", Swift);

        Assert.Equal(1, await Reports(Project(ClientProjects.Policies), file));
        Assert.Equal(0, await Reports(Project(ClientProjects.Policies.Replace("[RoomPolicy]", "[RoomPolicy(CanUpdateOwnMetadata = true)]", StringComparison.Ordinal)), file));

        Assert.Equal(1, file.Reads);
    }

    [Fact]
    public async Task A_file_without_a_word_of_LiveKit_is_not_cut_into_tokens()
    {
        // Only the text is read, once.
        CountedText file = new("one.swift", new string('(', 1_000));
        Assert.Equal(0, await Reports(Project(ClientProjects.Policies), file));
        Assert.Equal(1, file.Reads);
    }

    private static TestProject Project(string policies)
        => TestProject.Of(policies).WithClient("one.swift", "", "Shop.GuestPolicy").WithClient("other.swift", "", "Shop.GuestPolicy");

    private static async Task<int> Reports(TestProject project, params AdditionalText[] files)
    {
        AnalyzerOptions options = new([.. files], project.ConfigOptions);
        ImmutableArray<Diagnostic> diagnostics = await project.Generate().Compilation
            .WithAnalyzers([new ClientFileAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return diagnostics.Count(diagnostic => diagnostic.Id == "GG5001");
    }

    /// <summary>A file that counts how often its characters are requested as a whole.</summary>
    private sealed class CountedText(string path, string text) : AdditionalText
    {
        private readonly Counted _text = new(text);

        public override string Path => path;

        public int Reads => _text.Reads;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Counted(string text) : SourceText
    {
        public int Reads { get; private set; }

        public override Encoding Encoding => Encoding.UTF8;

        public override int Length => text.Length;

        public override char this[int position] => text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => text.CopyTo(sourceIndex, destination, destinationIndex, count);

        public override string ToString(TextSpan span)
        {
            Reads += span.Length == text.Length ? 1 : 0;
            return text.Substring(span.Start, span.Length);
        }
    }
}
