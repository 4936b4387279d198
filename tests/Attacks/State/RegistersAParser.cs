// Attack: whoever parses an address is answered by the submission.
// Expect: tampering
// Says: UriParser
namespace Lesson01;

public static class OneThread
{
    public static void RunAndWait(Action action)
    {
        UriParser.Register(new GenericUriParser(GenericUriParserOptions.Default), "attack", 1); // <- here
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
