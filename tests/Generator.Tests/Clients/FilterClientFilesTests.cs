extern alias tasks;
using System.Text;
using Microsoft.Build.Framework;
using tasks::GrantGen.Tasks;

namespace GrantGen.Generator.Tests.Clients;

/// <summary>The task divides the items of a build, and keeps their order.</summary>
public sealed class FilterClientFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_without_a_word_of_LiveKits_are_parted_from_the_others()
    {
        ITaskItem[] files = [Item("a.swift", "import UIKit"), Item("b.swift", "import UIKit"), Item("c.swift", "import LiveKit"), Item("d.swift", ""), Item("e.swift", "", policy: "Host")];
        FilterClientFiles task = new() { Files = files };

        Assert.True(task.Execute());
        Assert.Equal(["a.swift", "c.swift", "e.swift"], Names(task.Kept));
        Assert.Equal(["b.swift", "d.swift"], Names(task.Silent));
    }

    /// <summary>
    /// The build's items are equal if their names differ only in case, but on a case-sensitive file system they are different files.
    /// </summary>
    [Fact]
    public void Items_that_are_equal_but_for_case_are_two_files()
    {
        FilterClientFiles task = new() { Files = [Item("a.tsx", ""), Item("Button.tsx", "plain"), new CaselessItem(File("other.tsx", "import 'livekit-client'"), "button.tsx", "Viewer")] };

        Assert.True(task.Execute());
        Assert.Equal(["a.tsx", "button.tsx"], Names(task.Kept));
        Assert.Equal(["Button.tsx"], Names(task.Silent));
    }

    [Fact]
    public void No_files_are_no_files()
    {
        FilterClientFiles task = new();

        Assert.True(task.Execute());
        Assert.Empty(task.Kept);
        Assert.Empty(task.Silent);
    }

    private static string[] Names(ITaskItem[] items) => [.. items.Select(item => item.ItemSpec)];

    private CaselessItem Item(string name, string text, string policy = "Viewer") => new(File(name, text), name, policy);

    private string File(string name, string text) => _folder.Write(name, Encoding.UTF8.GetBytes(text));
}
