extern alias tasks;
using Microsoft.Build.Framework;
using tasks::GrantGen.Tasks;

namespace GrantGen.Generator.Tests.Clients;

/// <summary>A quotation mark or a line break in a file name would fail the build with CS2001 or CS2021.</summary>
public class FindUnnameableFilesTests
{
    [Theory]
    [InlineData("a\"b.swift", true, "Client file '/app/a\"b.swift' ")]
    [InlineData("a\nb.swift", true, "Client file '/app/a b.swift' ")]
    [InlineData("a\rb.py", false, "Agent file '/app/a b.py' ")]
    [InlineData("a\"b.py", false, "Agent file '/app/a\"b.py' ")]
    public void A_name_that_cannot_be_passed_to_the_compiler_is_found_and_a_warning_says_so(string name, bool isClient, string start)
    {
        RecordingBuildEngine engine = new();
        ITaskItem[] files = [new CaselessItem("/app/" + name, name, "Viewer", isClient), new CaselessItem("/app/c.swift", "c.swift", "Viewer"), new CaselessItem("/app/it's [c].py", "it's [c].py", "", isClient: false)];
        FindUnnameableFiles task = new() { BuildEngine = engine, Files = files };

        Assert.True(task.Execute());
        Assert.Same(files[0], Assert.Single(task.Unnameable));
        BuildWarningEventArgs warning = Assert.Single(engine.Warnings);
        Assert.Equal("GG5009", warning.Code);
        Assert.Equal(start + "has a quotation mark or a line break in its name, which cannot be passed to the compiler, so it is not checked", warning.Message);
    }

    [Fact]
    public void Other_names_are_kept()
    {
        FindUnnameableFiles task = new() { Files = [new CaselessItem("/app/a b.swift", "a b.swift", "Viewer")] };

        Assert.True(task.Execute());
        Assert.Empty(task.Unnameable);
    }
}
