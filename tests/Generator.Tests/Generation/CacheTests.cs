namespace GrantGen.Generator.Tests.Generation;

/// <summary>After an edit, the generator emits only the changed policies again.</summary>
public class CacheTests
{
    private static readonly TestProject s_project = TestProject.Of()
        .WithSource("A.cs", "namespace N;\n[RoomPolicy(CanPublish = false)]\npublic partial class A\n{\n}\n")
        .WithSource("B.cs", "namespace N;\n[RoomPolicy]\npublic partial class B\n{\n}\n")
        .WithSource("Other.cs", "namespace N;\npublic class Other\n{\n}\n");

    [Fact]
    public void An_edit_of_another_file_writes_nothing() => Assert.Empty(After("Other.cs", "{\n}", "{\n    public int X;\n}"));

    [Fact]
    public void A_comment_above_a_policy_writes_nothing() => Assert.Empty(After("A.cs", "[RoomPolicy", "// why\n[RoomPolicy"));

    [Fact]
    public void A_new_member_of_a_policy_type_writes_nothing() => Assert.Empty(After("A.cs", "{\n}", "{\n    public int X;\n}"));

    [Fact]
    public void Another_order_of_the_arguments_writes_nothing()
        => Assert.Empty(s_project
            .WithEdit("A.cs", "CanPublish = false", "CanPublish = false, Hidden = true").Generate()
            .RunAgain(s_project.WithEdit("A.cs", "CanPublish = false", "Hidden = true, CanPublish = false")).Emitted);

    [Fact]
    public void An_added_reference_writes_nothing() => Assert.Empty(s_project.Generate().RunAgain(s_project.WithClient()).Emitted);

    [Fact]
    public void An_added_file_writes_nothing() => Assert.Empty(s_project.Generate().RunAgain(s_project.WithSource("New.cs", "public class New;")).Emitted);

    [Fact]
    public void An_edited_policy_is_written_and_no_other() => Assert.Equal(new[] { "N.A.g.cs" }, After("A.cs", "CanPublish = false", "CanPublish = true"));

    [Fact]
    public void A_new_policy_is_written_and_no_other()
        => Assert.Equal(new[] { "N.C.g.cs" }, s_project.Generate().RunAgain(s_project.WithSource("C.cs", "namespace N;\n[RoomPolicy]\npublic partial class C;")).Emitted);

    [Fact]
    public void A_policy_that_loses_its_attribute_loses_its_file()
    {
        GeneratorRerun rerun = s_project.Generate().RunAgain(s_project.WithEdit("B.cs", "[RoomPolicy]\n", ""));
        Assert.Empty(rerun.Emitted);
        Assert.Equal(new[] { "N.A.g.cs" }, rerun.Run.Sources.Keys);
    }

    [Fact]
    public void A_changed_limit_writes_nothing_that_it_does_not_concern()
        => Assert.Empty(s_project.Generate().RunAgain(s_project.WithOption("grantgen_max_room_name_bytes", "300")).Emitted);

    private static IEnumerable<string> After(string path, string oldText, string newText)
        => s_project.Generate().RunAgain(s_project.WithEdit(path, oldText, newText)).Emitted;
}
