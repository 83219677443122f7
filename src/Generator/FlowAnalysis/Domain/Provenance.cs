namespace GrantGen.Generator.FlowAnalysis.Domain;

/// <summary>How much a value says of the one object that it is asked for, from most to least. What says more goes before what says less.</summary>
internal enum Provenance
{
    /// <summary>It came over names of the object itself.</summary>
    Object,

    /// <summary>It is a part of what a field of the object has: that field is one for all objects of the class, but its parts are those of what it has.</summary>
    Part,

    /// <summary>It is what all objects of the class can have in the member.</summary>
    Class,

    /// <summary>It is what all objects of a class can have whose code a call ran: of the object that was called it says no more.</summary>
    AnyReceiver,
}
