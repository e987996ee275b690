import '../styles/console.css'
import { consoleWords } from '../words/console-en.ts'
import { islandWords } from '../words/en.ts'
import { startConsole } from './start-console.tsx'

startConsole(islandWords, consoleWords)
