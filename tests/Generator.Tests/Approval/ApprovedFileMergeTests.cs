using System.Diagnostics;
using GrantGen.Policies;

namespace GrantGen.Generator.Tests.Approval;

/// <summary>
/// Git merges two branches that approve policies. Changes at different places merge cleanly; changes at one place are a conflict that
/// GG4005 explains.
/// </summary>
public sealed class ApprovedFileMergeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Policies_at_different_places_merge_cleanly()
    {
        string ancestor = Add(Add(ApprovedFileEditor.Empty, "B"), "M");

        (int conflicts, string merged) = Merge(Add(ancestor, "A"), ancestor, Add(ancestor, "Z"));

        Assert.Equal(0, conflicts);
        Assert.Equal(Add(Add(ancestor, "A"), "Z"), merged);
    }

    [Fact]
    public void Changes_of_two_policies_merge_cleanly()
    {
        string ancestor = Add(Add(ApprovedFileEditor.Empty, "A"), "B");

        (int conflicts, string merged) = Merge(Add(ancestor, "A", wider: true), ancestor, Add(ancestor, "B", wider: true));

        Assert.Equal(0, conflicts);
        Assert.Equal(Add(Add(ancestor, "A", wider: true), "B", wider: true), merged);
    }

    [Fact]
    public void Policies_at_one_place_conflict_and_both_blocks_are_to_be_kept()
    {
        string ancestor = Add(Add(ApprovedFileEditor.Empty, "A"), "Z");

        (int conflicts, string merged) = Merge(Add(ancestor, "C"), ancestor, Add(ancestor, "D"));

        Assert.True(conflicts > 0);
        IReadOnlyList<ApprovedFileProblem> problems = ApprovedFile.Parse(merged).Problems;
        Assert.NotEmpty(problems);
        Assert.Contains(problems, problem => problem.Reason == "is a merge conflict marker: keep the blocks of both sides, in the order of their names, and delete the markers");
    }

    private static string Add(string text, string name, bool wider = false)
    {
        GrantSet grants = new() { TtlSeconds = 3600 };
        grants.State(Facts.GrantTable.RoomJoin, true);
        grants.State(Facts.GrantTable.CanUpdateOwnMetadata, wider ? true : null);
        return ApprovedFileEditor.Set(text, new ApprovedPolicy(name, null, grants, EquatableArray<string>.Empty));
    }

    private (int Conflicts, string Text) Merge(string ours, string ancestor, string theirs)
    {
        string[] files = [Write("ours", ours), Write("ancestor", ancestor), Write("theirs", theirs)];
        using Process git = Process.Start(CommandLine.Start("git", _folder.Path, ["merge-file", "-p", .. files]))!;
        string merged = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return (git.ExitCode, merged);
    }

    private string Write(string name, string text) => _folder.Write(name, System.Text.Encoding.UTF8.GetBytes(text));
}
